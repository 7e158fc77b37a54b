import type { Segment } from '../../descriptor/segment.ts';
import { dashBefore } from '../../yaml/item-lines.ts';
import { keyText, type MapNode, type Pair, type SeqNode } from '../../yaml/tree.ts';

/** A collection around a place, and what it hangs on. */
export interface Around {
  readonly node: MapNode | SeqNode;
  /** The pair whose value it is. */
  readonly pair: Pair | undefined;
  /** The dash of the item that it is. */
  readonly dash: number | undefined;
  /** It stands in a flow collection. */
  readonly inFlow: boolean;
  /** `disks` for a value, `item` for an item, `descriptor` for the whole. */
  readonly name: string;
}

/** The collections around an offset of a segment, the outermost first. */
export function around(segment: Segment, at: number): Around[] {
  const found: Around[] = [];
  const { root } = segment.tree;
  if (root === undefined || root.kind === 'scalar' || root.kind === 'alias') return found;
  const dash = segment.kind === 'item' ? dashBefore(segment.text, root.start) : undefined;
  let next: Around | undefined = {
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

function inside(segment: Segment, { node, inFlow }: Around, at: number): Around | undefined {
  const flow = inFlow || node.flow;
  if (node.kind === 'map') {
    // On a key its value is meant.
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
