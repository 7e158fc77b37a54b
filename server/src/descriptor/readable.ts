import { UnreadableItem, type Block, type List } from './sourced.ts';

/**
 * Whether every item of a list was read. Otherwise a missing item may be one that has the wrong
 * type, which is reported as such.
 */
export function isFullyReadable({ items, node, hasUnread }: List<unknown>): boolean {
  if (hasUnread || items.some((item) => item instanceof UnreadableItem)) return false;
  const written = node?.items.filter((item) => item.kind !== 'scalar' || item.value !== null);
  return written === undefined || written.length === items.length;
}

/**
 * Whether a property has a value that cannot be read. It is reported by ASR016 and counts neither
 * as true nor as false.
 */
export function isUnreadable(block: Block, key: string): boolean {
  if ((block as unknown as Readonly<Record<string, unknown>>)[key] !== undefined) return false;
  if (block.node.kind !== 'map') return false;
  const pair = block.node.pairs.find((one) => one.key.kind === 'scalar' && one.key.value === key);
  const value = pair?.value;
  return value !== undefined && !(value.kind === 'scalar' && value.value === null);
}

/** Whether a block has a key that was not read: unknown, misspelt, or with a value of the wrong type. */
export function hasUnreadKey(block: Block): boolean {
  const values = block as unknown as Readonly<Record<string, unknown>>;
  if (block.node.kind !== 'map') return true;
  return block.node.pairs.some(({ key }) => key.kind !== 'scalar' || !values[String(key.value)]);
}

/** Whether a block is an empty map. */
export function isEmptyBlock({ node }: Block): boolean {
  return node.kind === 'map' && node.pairs.length === 0;
}
