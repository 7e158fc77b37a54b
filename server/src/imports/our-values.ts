/** Reads the values of a descriptor that an import compares with. */
import { isUnreadable } from '../descriptor/readable.ts';
import { Block, List, Value } from '../descriptor/sourced.ts';
import type { ProtectedItem } from '../descriptor/model.generated.ts';
import type { Leaf } from './imported-values.ts';
import type { OurLeaf } from './merge-verdict.ts';

const absent: OurLeaf = { value: undefined, state: 'absent' };
const shared: OurLeaf = { value: undefined, state: 'shared' };
const unreadable: OurLeaf = { value: undefined, state: 'unreadable' };

/** A scalar of a block by its key. */
export function ourLeaf(block: Block, key: string): OurLeaf {
  const found = valueOf(block, key);
  if (found !== undefined) return leafOf(found);
  if (memberOf(block, key) !== undefined || isUnreadable(block, key)) return unreadable;
  return block.borrowed ? shared : absent;
}

/** The operating system of a machine: its name, or only its type. */
export function ourSystem(item: ProtectedItem): OurLeaf {
  const { os } = item;
  if (os === undefined) return ourLeaf(item, 'os');
  const found = os.version ?? os.type;
  if (isUnreadable(os, 'version') || isUnreadable(os, 'type')) return unreadable;
  if (found === undefined) return os.borrowed ? shared : absent;
  return leafOf(found, os.borrowed);
}

/** The architecture of a machine's operating system. */
export function ourArchitecture(item: ProtectedItem): OurLeaf {
  return item.os === undefined ? ourLeaf(item, 'os') : ourLeaf(item.os, 'architecture');
}

/** A member of a block by its key; undefined if it has none. */
export function memberOf(block: Block, key: string): unknown {
  return Object.hasOwn(block, key)
    ? (block as unknown as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** A scalar member of a block by its key. */
export function valueOf(block: Block, key: string): Value | undefined {
  const found = memberOf(block, key);
  return found instanceof Value ? (found as Value) : undefined;
}

/** A value, a list or a block as plain data; undefined where a part cannot be read. */
export function plainOf(value: unknown): unknown {
  if (value instanceof Value) return value.value;
  if (value instanceof List) return value.items.map(plainOf);
  if (!(value instanceof Block)) return undefined;
  const members = Object.entries(value).filter(([key, one]) => isMember(key, one));
  return Object.fromEntries(members.map(([key, one]) => [key, plainOf(one)]));
}

const own: ReadonlySet<string> = new Set(['segment', 'start', 'end', 'key', 'borrowed', 'node']);

function isMember(key: string, value: unknown): boolean {
  return (
    !own.has(key) && (value instanceof Value || value instanceof List || value instanceof Block)
  );
}

function leafOf(value: Value, isShared = false): OurLeaf {
  const leaf: Leaf = value.value;
  return { value: leaf, state: value.borrowed || isShared ? 'shared' : 'written' };
}
