import type { Block } from './sourced.ts';

/**
 * Whether something is written for a property that cannot be read as what it stands for. It has a
 * finding of its own (ASR016) and says neither yes nor no.
 */
export function isUnreadable(block: Block, key: string): boolean {
  if ((block as unknown as Readonly<Record<string, unknown>>)[key] !== undefined) return false;
  if (block.node.kind !== 'map') return false;
  const pair = block.node.pairs.find((one) => one.key.kind === 'scalar' && one.key.value === key);
  const value = pair?.value;
  return value !== undefined && !(value.kind === 'scalar' && value.value === null);
}

/** Whether a block is written with nothing in it. */
export function isEmpty({ node }: Block): boolean {
  return node.kind === 'map' && node.pairs.length === 0;
}
