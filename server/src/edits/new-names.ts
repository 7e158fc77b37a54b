/**
 * New names: free ones, those for a whole list of duplicates, and the edits that rename a thing.
 */
import type { NameOccurrence, Name } from '../descriptor/name-occurrence.ts';
import { setValue, type Edit } from './edits.ts';
import type { Value } from '../descriptor/sourced.ts';

/** Duplicate names that differ only in the number at their end. */
interface DuplicateSeries {
  /** The number of duplicates. */
  count: number;
  /** The largest number in them. */
  largest: number;
  /** The free names found so far, by the name they continue. */
  readonly free: Map<string, string[]>;
}

const ranksByList = new WeakMap<
  readonly NameOccurrence[],
  ReadonlyMap<NameOccurrence, readonly [DuplicateSeries, number]>
>();

/**
 * Returns a free name that no other duplicate gets. Duplicates that differ only in their number
 * take the free numbers above the largest of them, in text order.
 * @param all every name of the kind; it is analyzed once for all renames.
 * @param isFirst whether a duplicate is the first one, which keeps its name.
 */
export function newName(
  occurrence: NameOccurrence,
  all: readonly NameOccurrence[],
  isFirst: (occurrence: NameOccurrence) => boolean,
  isDeclared: (name: string) => boolean,
): string {
  let ranks = ranksByList.get(all);
  if (ranks === undefined) ranksByList.set(all, (ranks = ranksOf(all, isFirst)));
  const [series, index] = ranks.get(occurrence) ?? [undefined, 0];
  const [stem, digits] = splitNumber(occurrence.name);
  const largest = series?.largest ?? 0;
  const word = largest > 0 ? stem + String(largest).padStart(digits.length, '0') : occurrence.name;
  let free = series?.free.get(word);
  if (free === undefined) series?.free.set(word, (free = []));
  free ??= [];
  while (free.length <= index) {
    const last = free.at(-1);
    free.push(freeName(last ?? word, (name) => name === last || isDeclared(name)));
  }
  return free[index] ?? word;
}

function ranksOf(
  all: readonly NameOccurrence[],
  isFirst: (occurrence: NameOccurrence) => boolean,
): ReadonlyMap<NameOccurrence, readonly [DuplicateSeries, number]> {
  const series = new Map<string, DuplicateSeries>();
  const ranks = new Map<NameOccurrence, readonly [DuplicateSeries, number]>();
  for (const occurrence of all) {
    if (isFirst(occurrence)) continue;
    const [stem, digits] = splitNumber(occurrence.name);
    const key = stem.toLowerCase();
    let own = series.get(key);
    if (own === undefined) series.set(key, (own = { count: 0, largest: 0, free: new Map() }));
    ranks.set(occurrence, [own, own.count++]);
    own.largest = Math.max(own.largest, Number(digits));
  }
  return ranks;
}

/** Splits a name into the text before the number at its end, and the number. */
function splitNumber(name: string): readonly [stem: string, digits: string] {
  const [digits = ''] = /\d{0,9}$/.exec(name) ?? [];
  return [name.slice(0, name.length - digits.length), digits];
}

/**
 * Returns the word itself if it is free, else the next free number: `FIN-SQL02` after `FIN-SQL01`,
 * `plan2` after `plan`.
 */
export function freeName(word: string, isTaken: (name: string) => boolean): string {
  const [, stem = word, digits = ''] = /^(.*?)(\d{0,9})$/s.exec(word) ?? [];
  let name = word;
  for (let i = digits === '' ? 2 : Number(digits) + 1; isTaken(name); i++)
    name = stem + String(i).padStart(digits.length, '0');
  return name;
}

/**
 * Renames a thing and all references to it. With duplicate declarations the references stay,
 * because they may refer to another one.
 */
export function renameEverywhere(
  { definitions, references }: Name,
  at: Value,
  next: string,
): Edit[] {
  const users = definitions.length > 1 ? [] : references;
  return [setValue(at, next), ...users.map((occurrence) => setValue(occurrence.at, next))];
}
