/** Names for things of a kind whose names stand twice, so that all of them can be renamed at once. */
import type { NameOccurrence } from '../descriptor/name-occurrence.ts';

/** Those whose names differ by a number at their end only. */
interface Series {
  /** How many stand twice. */
  count: number;
  /** The largest number among them. */
  largest: number;
  /** The free names behind a word, as far as they were asked for. */
  readonly free: Map<string, string[]>;
}

const known = new WeakMap<
  readonly NameOccurrence[],
  ReadonlyMap<NameOccurrence, readonly [Series, number]>
>();

/**
 * A free name that no other is given: those that stand twice, and differ by their numbers only, take
 * the free ones above the largest of these in turn.
 * @param all every name of the kind; the work for it is done once, however many are renamed.
 * @param isFirst whether it is the one that keeps its name.
 */
export function newName(
  mention: NameOccurrence,
  all: readonly NameOccurrence[],
  isFirst: (mention: NameOccurrence) => boolean,
  isDeclared: (name: string) => boolean,
): string {
  let places = known.get(all);
  if (places === undefined) known.set(all, (places = placesOf(all, isFirst)));
  const [series, index] = places.get(mention) ?? [undefined, 0];
  const [stem, digits] = inParts(mention.name);
  const largest = series?.largest ?? 0;
  const word = largest > 0 ? stem + String(largest).padStart(digits.length, '0') : mention.name;
  let free = series?.free.get(word);
  if (free === undefined) series?.free.set(word, (free = []));
  free ??= [];
  while (free.length <= index) {
    const last = free.at(-1);
    free.push(freeName(last ?? word, (name) => name === last || isDeclared(name)));
  }
  return free[index] ?? word;
}

function placesOf(
  all: readonly NameOccurrence[],
  isFirst: (mention: NameOccurrence) => boolean,
): ReadonlyMap<NameOccurrence, readonly [Series, number]> {
  const series = new Map<string, Series>();
  const places = new Map<NameOccurrence, readonly [Series, number]>();
  for (const mention of all) {
    if (isFirst(mention)) continue;
    const [stem, digits] = inParts(mention.name);
    const key = stem.toLowerCase();
    let own = series.get(key);
    if (own === undefined) series.set(key, (own = { count: 0, largest: 0, free: new Map() }));
    places.set(mention, [own, own.count++]);
    own.largest = Math.max(own.largest, Number(digits));
  }
  return places;
}

/** What stands before the number at the end of a name, and the number. */
function inParts(name: string): readonly [stem: string, digits: string] {
  const [digits = ''] = /\d{0,9}$/.exec(name) ?? [];
  return [name.slice(0, name.length - digits.length), digits];
}

/**
 * A name that is still free: the word itself, or the next one as people number them: `FIN-SQL02`
 * behind `FIN-SQL01`, `plan2` behind `plan`.
 */
export function freeName(word: string, isTaken: (name: string) => boolean): string {
  const [, stem = word, digits = ''] = /^(.*?)(\d{0,9})$/s.exec(word) ?? [];
  let name = word;
  for (let i = digits === '' ? 2 : Number(digits) + 1; isTaken(name); i++)
    name = stem + String(i).padStart(digits.length, '0');
  return name;
}
