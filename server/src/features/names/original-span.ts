/** Where a value is written that comes through an alias or a merge key. */
import { targetsOf } from '../../descriptor/anchors.ts';
import type { SegmentSpan, Value } from '../../descriptor/sourced.ts';
import type { Span } from '../../text/span.ts';
import type { Node } from '../../yaml/tree.ts';

/** Returns the original span of a value that comes through an alias or merge key. */
export function originOf(value: Value): SegmentSpan | undefined {
  const waiting = [...targetsOf(value.segment).values()];
  const seen = new Set<Node>();
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (seen.has(one.node)) continue;
    seen.add(one.node);
    if (contains(one.node, value.node)) return { segment: one.segment, ...spanOf(value.node) };
    waiting.push(...targetsOf(one.segment).values());
  }
  return undefined;
}

function contains(node: Node, wanted: Node): boolean {
  if (node === wanted) return true;
  if (node.kind === 'seq') return node.items.some((item) => contains(item, wanted));
  return (
    node.kind === 'map' &&
    node.pairs.some(({ value }) => value !== undefined && contains(value, wanted))
  );
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
