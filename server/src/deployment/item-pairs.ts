/** Which items of two lists are the same thing: by name, and without names by position. */
import type { SchemaNode } from '../schema/schema.ts';
import { canonicalBlock } from './canonical.ts';
import type { AnyBlock } from './meaning.ts';

/** An item of a list. */
export interface Item {
  readonly block: AnyBlock;
  readonly index: number;
  /** The name that it declares; undefined if it declares none. */
  readonly name: string | undefined;
  /** Its name, or its position from 0, as paths have it. */
  readonly label: string;
}

/** The items of two lists. */
export interface PairedItems {
  readonly pairs: readonly (readonly [Item, Item])[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
  /** Whether the pairs have another order in the second list, and that means something. */
  readonly isReordered: boolean;
}

/** Pairs the items of two lists. Names are compared without case. */
export function pairItems(
  before: readonly AnyBlock[],
  after: readonly AnyBlock[],
  schema: SchemaNode,
  isOrdered: boolean,
): PairedItems {
  const old = before.map(itemOf);
  const fresh = after.map(itemOf);
  const isNamed = [...old, ...fresh].every(({ name }) => name !== undefined);
  if (isOrdered && !(isNamed && areUnique(old) && areUnique(fresh)))
    return byPosition(old, fresh, schema);
  return byName(old, fresh, isOrdered);
}

function itemOf(block: AnyBlock, index: number): Item {
  const key = 'source' in block ? 'source' : 'name';
  const value = block[key];
  const name =
    typeof value === 'string' && block.origins[key]?.kind === 'declared' ? value : undefined;
  return { block, index, name, label: name ?? String(index) };
}

/** A second item of a name is paired with the second one of it. */
function keysOf(items: readonly Item[]): Map<string, Item> {
  const keys = new Map<string, Item>();
  const counts = new Map<string, number>();
  for (const item of items) {
    const name = item.name?.toLowerCase() ?? '';
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    keys.set(`${count} ${name}`, item);
  }
  return keys;
}

function areUnique(items: readonly Item[]): boolean {
  return new Set(items.map(({ name }) => name?.toLowerCase())).size === items.length;
}

function byName(before: readonly Item[], after: readonly Item[], isOrdered: boolean): PairedItems {
  const old = keysOf(before);
  const fresh = keysOf(after);
  const pairs: [Item, Item][] = [];
  const removed: Item[] = [];
  for (const [key, item] of old) {
    const other = fresh.get(key);
    if (other === undefined) removed.push(item);
    else pairs.push([item, other]);
  }
  const added = [...fresh].filter(([key]) => !old.has(key)).map(([, item]) => item);
  const isReordered =
    isOrdered && pairs.some(([, { index }], i) => index < (pairs[i - 1]?.[1].index ?? -1));
  return { pairs, removed, added, isReordered };
}

/** What is equal at both ends is the same, and between them what is at the same position. */
function byPosition(
  before: readonly Item[],
  after: readonly Item[],
  schema: SchemaNode,
): PairedItems {
  const textOf = ({ block }: Item): string => canonicalBlock(block, schema);
  const old = before.map(textOf);
  const fresh = after.map(textOf);
  const shorter = Math.min(old.length, fresh.length);
  let front = 0;
  while (front < shorter && old[front] === fresh[front]) front++;
  let back = 0;
  while (back < shorter - front && old.at(-1 - back) === fresh.at(-1 - back)) back++;
  const middle = shorter - front - back;
  const pairs = before.slice(front, front + middle).flatMap((item): [Item, Item][] => {
    const other = after[item.index];
    return other === undefined ? [] : [[item, other]];
  });
  return {
    pairs,
    removed: before.slice(front + middle, before.length - back),
    added: after.slice(front + middle, after.length - back),
    isReordered: false,
  };
}
