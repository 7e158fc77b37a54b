/** Keys that the format does not know, names that nothing has, and which of the others they were meant to be. */
import { descriptorSchema } from '../schema/schema.generated.ts';
import { property, type SchemaNode } from '../schema/schema.ts';
import { brief } from '../text/brief.ts';
import { isNumberedApart, nearest } from '../text/nearest.ts';
import type { OwnPair } from './own-pair.ts';
import type { DescriptorModel } from './model.generated.ts';
import type { NameOccurrence } from './name-occurrence.ts';
import type { SegmentSpan } from './sourced.ts';

/** The key of an object that a word was most likely meant to be: one that is not written there yet. */
export function meantKey(
  word: string,
  schema: SchemaNode,
  written: { has(key: string): boolean },
): string | undefined {
  // A checklist has requirement ids as keys.
  const capital = word.toUpperCase();
  if (property(schema, capital) !== undefined) return capital;
  const keys = Object.keys(schema.properties ?? {}).filter((key) => !written.has(key));
  return keys.find((key) => word.startsWith(`${key}:`)) ?? nearest(word, keys);
}

/**
 * What has to stand in place of a key that was meant to be another: that one, and the value that YAML
 * took for a part of it, as in `{ name:A }`.
 */
export function keyMeant({ word, at }: Misspelt, key: string): string {
  const value = word.startsWith(`${key}:`) ? word.slice(key.length + 1) : '';
  const isAlone = !/^\s*:/.test(at.segment.text.slice(at.end, at.end + 2));
  return isAlone && /^[^\s,[\]{}#:"'][^,[\]{}#:]*$/.test(value) ? `${key}: ${value}` : key;
}

/** Says that there is a value in a key. */
export function spaceMissing(key: string, meant: string): string {
  return `There is no space behind the colon of "${key}"; write "${brief(meant, 50)}".`;
}

/** A key that the format does not know. */
export interface Misspelt {
  readonly word: string;
  readonly at: SegmentSpan;
}

/**
 * The top-level key that was most likely meant to be another one, which is missing.
 * @param keys those that are written, with the places they stand at.
 */
export function misspeltAs(
  key: keyof DescriptorModel,
  keys: ReadonlyMap<string, readonly SegmentSpan[]>,
): Misspelt | undefined {
  for (const [word, [at]] of keys) {
    if (at === undefined || property(descriptorSchema, word) !== undefined) continue;
    if (meantKey(word, descriptorSchema, keys) === key) return { word, at };
  }
  return undefined;
}

/** The declared name that one was most likely meant to be. */
export function meantName(
  name: string,
  declared: readonly NameOccurrence[],
): NameOccurrence | undefined {
  // Things are numbered: one of another number is another thing and was not meant, nor was one that
  // is less like the name than that.
  const others = declared.filter((one) => !isNumberedApart(name, one.name));
  const names = [...others, ...declared].map((one) => one.name);
  const near = nearest(name, names, 0.34);
  return others.find((one) => one.name === near);
}

/** The pairs of one block whose keys were most likely meant to be other ones. */
export class Slips {
  private readonly byMeaning = new Map<string, OwnPair>();
  private readonly written: ReadonlySet<string>;

  constructor(
    private readonly schema: SchemaNode,
    pairs: readonly OwnPair[],
  ) {
    this.written = new Set(pairs.map(({ name }) => name));
  }

  /**
   * Takes a pair with a key that is not known.
   * @returns the key that it can be read as, so near that a slip of the pen explains it. A suggestion
   *   may be bolder.
   */
  add(pair: OwnPair): string | undefined {
    const meant = meantKey(pair.name, this.schema, this.written);
    if (meant === undefined || this.byMeaning.has(meant)) return undefined;
    this.byMeaning.set(meant, pair);
    // What a key with a colon has for its value is in the key.
    return pair.name.includes(':') ? undefined : nearest(pair.name, [meant], 0.2);
  }

  /** The pair that was meant to be that of a key. */
  get(key: string): OwnPair | undefined {
    return this.byMeaning.get(key);
  }
}

/** Says that a key is not known, and that the one it was meant to be is missing. */
export function missedBy(word: string, key: string): string {
  return `Unknown property "${brief(word, 30)}"; did you mean "${key}", which is missing?`;
}
