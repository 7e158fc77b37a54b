/** How much the aliases of a descriptor repeat, and how much they may. */
import { followed } from './alias-targets.ts';
import { mergedPairs } from './merged-pairs.ts';
import type { Segment } from './segment.ts';
import type { AliasNode, Node } from '../yaml/tree.ts';

/**
 * The number of nodes that the aliases of a descriptor may repeat: a number that no honest text needs,
 * in proportion to its length, so that reading all of them is linear work.
 */
export function mostRepeated(length: number): number {
  return REPEATED_AT_LEAST + REPEATED_PER_CHARACTER * length;
}

const REPEATED_AT_LEAST = 2_000;
const REPEATED_PER_CHARACTER = 3;

/**
 * Returns the number of nodes to read in place of an alias, those that are repeated within it included.
 * The aliases before it must have been asked for, so that each is counted once.
 */
export function costOf(segment: Segment, alias: AliasNode): number {
  const target = followed(segment, alias);
  if (target === undefined) return 1;
  const known = target.segment.read(costsByNode);
  let cost = known.get(target.node);
  if (cost === undefined) known.set(target.node, (cost = sizeOf(target.segment, target.node)));
  return cost;
}

function costsByNode(): Map<Node, number> {
  return new Map();
}

function sizeOf(segment: Segment, node: Node): number {
  if (node.kind === 'alias') return costOf(segment, node);
  let size = 1;
  if (node.kind === 'seq') for (const item of node.items) size += sizeOf(segment, item);
  if (node.kind === 'map')
    for (const { pair, source } of mergedPairs(segment, node))
      size += 1 + (pair.value === undefined ? 0 : sizeOf(source, pair.value));
  return size;
}
