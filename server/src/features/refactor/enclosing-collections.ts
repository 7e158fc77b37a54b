import type { Segment } from '../../descriptor/segment.ts';
import { dashBefore } from '../../yaml/item-lines.ts';
import { keyText, type MapNode, type Pair, type SeqNode } from '../../yaml/tree.ts';

/** A collection that contains a position, and the pair or item that it belongs to. */
export interface EnclosingCollection {
  readonly node: MapNode | SeqNode;
  /** The pair of which it is the value. */
  readonly pair: Pair | undefined;
  /** The dash of which it is the item. */
  readonly dash: number | undefined;
  /** Whether it is in a flow collection. */
  readonly inFlow: boolean;
  /** The key of a value (`disks`), `item` for an item, `descriptor` for the whole. */
  readonly name: string;
}

/** Returns the collections that contain an offset of a segment, the outermost first. */
export function enclosingCollections(segment: Segment, at: number): EnclosingCollection[] {
  const found: EnclosingCollection[] = [];
  const { root } = segment.tree;
  if (root === undefined || root.kind === 'scalar' || root.kind === 'alias') return found;
  const dash = segment.kind === 'item' ? dashBefore(segment.text, root.start) : undefined;
  let next: EnclosingCollection | undefined = {
    node: root,
    pair: undefined,
    dash,
    inFlow: false,
    name: dash === undefined ? 'descriptor' : 'item',
  };
  while (next !== undefined) {
    found.push(next);
    next = inside(segment, next, at);
  }
  return found;
}

function inside(
  segment: Segment,
  { node, inFlow }: EnclosingCollection,
  at: number,
): EnclosingCollection | undefined {
  const flow = inFlow || node.flow;
  if (node.kind === 'map') {
    // A position on a key selects its value.
    const pair = node.pairs.find(({ key, value }) => key.start <= at && at <= (value ?? key).end);
    const value = pair?.value;
    if (value?.kind !== 'map' && value?.kind !== 'seq') return undefined;
    return {
      node: value,
      pair,
      dash: undefined,
      inFlow: flow,
      name: (pair && keyText(pair)) ?? '',
    };
  }
  for (const item of node.items) {
    const dash = flow ? undefined : dashBefore(segment.text, item.start);
    if ((dash ?? item.start) > at || at > item.end) continue;
    if (item.kind !== 'map' && item.kind !== 'seq') return undefined;
    return { node: item, pair: undefined, dash, inFlow: flow, name: 'item' };
  }
  return undefined;
}
