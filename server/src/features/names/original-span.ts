/** Where a value is written that comes through an alias or a merge key. */
import { targetsOf } from '../../descriptor/alias-targets.ts';
import type { SegmentSpan, Value } from '../../descriptor/sourced.ts';
import type { Segment } from '../../descriptor/segment.ts';
import type { Node } from '../../yaml/tree.ts';

/** Returns the original span of a value that comes through an alias or merge key. */
export function originOf(value: Value): SegmentSpan | undefined {
  const { start, end } = value.node;
  const segments = new Set<Segment>([value.segment]);
  const nodes = new Set<Node>();
  for (const segment of segments)
    for (const { segment: source, node } of targetsOf(segment).values()) {
      segments.add(source);
      if (nodes.has(node)) continue;
      nodes.add(node);
      if (contains(node, value.node)) return { segment: source, start, end };
    }
  return undefined;
}

function contains(node: Node, wanted: Node): boolean {
  if (node === wanted) return true;
  if (wanted.start < node.start || node.end < wanted.end) return false;
  if (node.kind === 'seq') return node.items.some((item) => contains(item, wanted));
  return (
    node.kind === 'map' &&
    node.pairs.some(({ value }) => value !== undefined && contains(value, wanted))
  );
}
