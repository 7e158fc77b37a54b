/** Suggestions for misspelled keys and names. */
import { descriptorSchema } from '../schema/schema.generated.ts';
import { isOwnKey, property, type SchemaNode } from '../schema/schema.ts';
import { brief } from '../text/brief.ts';
import { isNumberedApart, isSameWord, nearest } from '../text/nearest.ts';
import { resourceName } from '../text/resource-name.ts';
import type { KeyedPair } from './segment-model.ts';
import type { DescriptorModel } from './model.generated.ts';
import type { NameOccurrence } from './name-occurrence.ts';
import { hasType } from './schema-checks.ts';
import type { SegmentSpan } from './sourced.ts';
import { contradictsUnit, hasSameUnit, inOtherUnit } from './unit-keys.ts';
import type { Node } from '../yaml/tree.ts';

/**
 * Returns the key of an object that a word most likely means, except those that are present and those
 * that cannot have the value.
 * @param node the value, if it is known.
 */
export function suggestKey(
  word: string,
  schema: SchemaNode,
  written: { has(key: string): boolean },
  node?: Node,
): string | undefined {
  // The keys of a checklist are requirement ids.
  const capital = word.toUpperCase();
  if (property(schema, capital) !== undefined) return capital;
  const converted = inOtherUnit(word, schema, written, node);
  if (converted !== undefined) return converted.key;
  const keys = Object.entries(schema.properties ?? {})
    .filter(([key, child]) => !written.has(key) && !contradictsUnit(word, child))
    .filter(([key, child]) => isSameWord(word, key) || node === undefined || mayHave(child, node))
    .map(([key]) => key);
  return keys.find((key) => word.startsWith(`${key}:`)) ?? nearest(word, keys, 0.34);
}

/** Whether a property may have a value of this kind, be it with a shorthand or as the item of a list. */
function mayHave({ types, items }: SchemaNode, node: Node): boolean {
  if (node.kind === 'alias') return true;
  if (node.kind === 'map')
    return types.includes('object') || items?.types.includes('object') === true;
  if (node.kind === 'seq') return types.includes('array');
  const { value } = node;
  if (value === null || (items !== undefined && mayHave(items, node))) return true;
  if (hasType(value, types)) return true;
  // A number or a boolean in quotes, a text without.
  return typeof value === 'string'
    ? /^\s*(?:\d|true|false|yes|no)/i.test(value) && !types.includes('object')
    : types.includes('string');
}

/**
 * Returns the replacement for a misspelled key: the correct key, with the value that YAML read as a
 * part of the key, as in `{ name:A }`.
 */
export function correctedKey({ word, at }: MisspelledKey, key: string): string {
  const value = word.startsWith(`${key}:`) ? word.slice(key.length + 1) : '';
  const isAlone = !/^\s*:/.test(at.segment.text.slice(at.end, at.end + 2));
  return isAlone && /^[^\s,[\]{}#:"'][^,[\]{}#:]*$/.test(value) ? `${key}: ${value}` : key;
}

/** Reports a key that contains its value. */
export function missingSpaceMessage(key: string, meant: string): string {
  return `Space missing after the colon in "${key}"; write "${brief(meant, 50)}".`;
}

/** An unknown key and its span. */
export interface MisspelledKey {
  readonly word: string;
  readonly at: SegmentSpan;
}

/**
 * Finds the top-level key that is most likely a misspelling of `key`.
 * @param keys the keys that are present, with their spans.
 */
export function misspellingOf(
  key: keyof DescriptorModel,
  keys: ReadonlyMap<string, readonly SegmentSpan[]>,
): MisspelledKey | undefined {
  for (const [word, [at]] of keys) {
    if (at === undefined || property(descriptorSchema, word) !== undefined) continue;
    if (isOwnKey(word, true)) continue;
    if (suggestKey(word, descriptorSchema, keys) === key) return { word, at };
  }
  return undefined;
}

/** Returns the declared name that a name most likely means. */
export function suggestName(
  name: string,
  declared: readonly NameOccurrence[],
): NameOccurrence | undefined {
  const same = declared.filter((one) => isSameThing(name, one.name));
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  // Names are often numbered: a name with another number is another thing. Keep such names as
  // candidates, so that a name less like it is not suggested either.
  const others = declared.filter((one) => !isNumberedApart(name, one.name));
  const names = [...others, ...declared].map((one) => one.name);
  const near = nearest(name, names, 0.34);
  return others.find((one) => one.name === near);
}

/**
 * Whether a name is surely another form of a declared one: the host without or with its domain, or an
 * id that ends with the name of the resource.
 */
export function isSameThing(name: string, declared: string): boolean {
  const [one, other] = [(resourceName(name) ?? name).toLowerCase(), declared.toLowerCase()];
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  // Of an IP address a number is no host.
  return !short.includes('.') && /[a-z]/.test(short) && long.startsWith(`${short}.`);
}

/** The keys of one block that are most likely misspellings of other keys. */
export class SpellingSuggestions {
  private readonly byMeaning = new Map<string, KeyedPair>();
  private readonly written: ReadonlySet<string>;

  constructor(
    private readonly schema: SchemaNode,
    pairs: readonly KeyedPair[],
  ) {
    this.written = new Set(pairs.map(({ name }) => name));
  }

  /**
   * Adds a pair with an unknown key.
   * @returns the key to read it as, if it is close enough for a typing error; suggestions are less
   *   strict.
   */
  add(pair: KeyedPair): string | undefined {
    const meant = suggestKey(pair.name, this.schema, this.written, pair.pair.value);
    if (meant === undefined || this.byMeaning.has(meant)) return undefined;
    this.byMeaning.set(meant, pair);
    // A key with a colon contains its value, and a number in another unit is another number.
    if (pair.name.includes(':') || !hasSameUnit(pair.name, meant, this.schema)) return undefined;
    return nearest(pair.name, [meant], 0.2);
  }

  /** Returns the pair whose key is a misspelling of `key`. */
  get(key: string): KeyedPair | undefined {
    return this.byMeaning.get(key);
  }
}

/** Reports an unknown key that is most likely the missing one. */
export function misspelledKeyMessage(word: string, key: string): string {
  return `Unknown property "${brief(word, 30)}"; did you mean "${key}", which is missing?`;
}
