/**
 * Units of measurement: how administrators and their tools write them after a number or at the end
 * of a property name, and how they convert.
 *
 * Sizes are binary, whatever the letters: vSphere, RVTools, Hyper-V, `lsblk` and the Azure portal
 * count 1024 MB as 1 GB. Rates are decimal: 1000 Kbps is 1 Mbps.
 */

/** What a unit measures. */
export type Dimension = 'size' | 'time' | 'rate' | 'share' | 'count';

/** A unit of one dimension. */
export interface Unit {
  /** The name to show: `GB`, `minutes`. */
  readonly name: string;
  readonly dimension: Dimension;
  /** How many bytes, seconds, bits per second or percent it is. */
  readonly factor: number;
}

/** For each unit its name, its factor, and other words for it in lower case. */
const table: readonly (readonly [Dimension, string, number, string])[] = [
  ['size', 'bytes', 1, 'b byte'],
  ['size', 'KB', 1024, 'k kib ki'],
  ['size', 'MB', 1024 ** 2, 'm mib mi'],
  ['size', 'GB', 1024 ** 3, 'g gib gi'],
  ['size', 'TB', 1024 ** 4, 't tib ti'],
  ['size', 'PB', 1024 ** 5, 'p pib pi'],
  ['time', 'milliseconds', 0.001, 'ms msec millisecond'],
  ['time', 'seconds', 1, 's sec secs second sek sekunde sekunden'],
  ['time', 'minutes', 60, 'm min mins minute minuten'],
  ['time', 'hours', 3600, 'h hr hrs hour std stunde stunden'],
  ['time', 'days', 86_400, 'd day tag tage'],
  ['time', 'weeks', 604_800, 'w week woche wochen'],
  ['rate', 'bps', 1, 'bit/s bits/s'],
  ['rate', 'Kbps', 1e3, 'kbit/s kbits/s kb/s kbit'],
  ['rate', 'Mbps', 1e6, 'mbit/s mbits/s mb/s mbit'],
  ['rate', 'Gbps', 1e9, 'gbit/s gbits/s gb/s gbit'],
  ['rate', 'KBps', 8e3, ''],
  ['rate', 'MBps', 8e6, ''],
  ['rate', 'GBps', 8e9, ''],
  ['rate', 'MiBps', 8 * 1024 ** 2, ''],
  ['share', 'percent', 1, '% pct prozent'],
];

/** The units of each dimension by their words in lower case. */
const byWord = new Map<Dimension, Map<string, Unit>>();
/** All units by name. */
const byName = new Map<string, Unit>();

for (const [dimension, name, factor, words] of table) {
  const unit: Unit = { name, dimension, factor };
  byName.set(name, unit);
  const known = byWord.get(dimension) ?? new Map<string, Unit>();
  byWord.set(dimension, known);
  // Of a rate in bytes only the capital B says so.
  if (!name.includes('Bps'))
    for (const word of [name.toLowerCase(), ...words.split(' ')]) known.set(word, unit);
}

/** A rate in bytes: `MB/s`, `MBps`, `MiB/s`. With all letters in capitals it may be one in bits. */
const byteRate = /^([kKMG])(i?)B(?:ps|\/s|\/sec)$/;
const ambiguousRate = /^[KMG]B(?:PS|\/S)$/;

/**
 * Returns the unit that a word names, such as `MiB`, `Std.` or `Mbit/s`; undefined for other words.
 * @param dimension what is measured: `m` is minutes or megabytes. Without it the word alone decides,
 *   and a single letter names nothing.
 */
export function unitOf(word: string, dimension?: Dimension): Unit | undefined {
  const plain = word.replace(/\.$/, '');
  if (plain.length > MAX_UNIT_LENGTH || ambiguousRate.test(plain)) return undefined;
  const [, letter, binary = ''] = byteRate.exec(plain) ?? [];
  const inBytes =
    letter === undefined ? undefined : byName.get(`${letter.toUpperCase()}${binary}Bps`);
  if (inBytes !== undefined)
    return dimension === undefined || dimension === 'rate' ? inBytes : undefined;
  if (dimension !== undefined) return byWord.get(dimension)?.get(plain.toLowerCase());
  if (/^[a-z]?$/i.test(plain)) return undefined;
  for (const words of byWord.values()) {
    const unit = words.get(plain.toLowerCase());
    if (unit !== undefined) return unit;
  }
  return undefined;
}

const MAX_UNIT_LENGTH = 12;

/** A property name that ends with a unit, as `sizeMB` and `retention_minutes` do. */
export interface NameWithUnit {
  /** The name without the unit: `size`. */
  readonly stem: string;
  readonly unit: Unit;
}

/** Splits a property name from the unit at its end; undefined if it ends with none. */
export function unitAtEnd(name: string): NameWithUnit | undefined {
  if (name.length > MAX_NAME_LENGTH) return undefined;
  for (let at = 1; at < name.length; at++) {
    const isHump = /[A-Z]/.test(name.charAt(at)) && !/[A-Z]/.test(name.charAt(at - 1));
    // Where all letters have one case, only the units of a size are told from the end of a word.
    const isSize = /^[kmgtp]i?b$/i.test(name.slice(at));
    if (!isHump && !isSize && !/[-_\d]/.test(name.charAt(at - 1))) continue;
    const unit = unitOf(name.slice(at));
    const stem = name.slice(0, at).replace(/(?:[-_]in|(?<=[a-z])In)?[-_]?$/, '');
    if (unit !== undefined && stem !== '') return { stem, unit };
  }
  return undefined;
}

const MAX_NAME_LENGTH = 100;

/**
 * Converts a number from one unit to another.
 * @returns undefined if they measure different things. Results are rounded to six decimals.
 */
export function convertUnit(value: number, from: Unit, to: Unit): number | undefined {
  if (from.dimension !== to.dimension) return undefined;
  const result = Math.round(((value * from.factor) / to.factor) * 1e6) / 1e6;
  return Number.isFinite(result) ? result : undefined;
}
