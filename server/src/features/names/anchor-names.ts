import { targetsOf } from '../../descriptor/anchors.ts';
import type { Descriptor } from '../../descriptor/descriptor.ts';
import type { Anchored, Segment } from '../../descriptor/segment.ts';
import type { Node } from '../../yaml/tree.ts';
import type { Span } from '../../text/span.ts';
import type { WrittenName } from './written-name.ts';

/** What is named by the anchor, or meant by the alias, at an offset of a segment. */
export function anchorAt(segment: Segment, at: number): Anchored | undefined {
  if (!segment.mayAnchor && !segment.mayAlias) return undefined;
  const { anchors, aliases } = segment.tree;
  const alias = aliases.find(({ start, end }) => start <= at && at <= end);
  if (alias !== undefined) return targetsOf(segment).get(alias);
  const node = anchors.find((one) => {
    const span = anchorSpan(segment, one);
    return span !== undefined && span.start - 1 <= at && at <= span.end;
  });
  return node === undefined || node.kind === 'alias' ? undefined : { segment, node };
}

/** The name of an anchor with those of the aliases that mean it. */
export function anchorOccurrences(descriptor: Descriptor, target: Anchored): WrittenName[] {
  const occurrences: WrittenName[] = [];
  for (const [i, segment] of descriptor.segments.entries()) {
    const base = descriptor.offsetOf(i);
    const span = segment === target.segment ? anchorSpan(segment, target.node) : undefined;
    if (span !== undefined)
      occurrences.push({
        span: { start: base + span.start, end: base + span.end },
        role: 'definition',
        style: 'plain',
      });
    if (!segment.mayAlias) continue;
    for (const alias of segment.tree.aliases) {
      if (targetsOf(segment).get(alias)?.node !== target.node) continue;
      const span = { start: base + alias.start + 1, end: base + alias.end };
      occurrences.push({ span, role: 'reference', style: 'plain' });
    }
  }
  return occurrences;
}

/** The name of an anchor, which stands before what it is of. */
function anchorSpan({ text }: Segment, node: Node): Span | undefined {
  if (node.kind === 'alias' || node.anchor === undefined) return undefined;
  const start = text.lastIndexOf(`&${node.anchor}`, node.start) + 1;
  return start === 0 ? undefined : { start, end: start + node.anchor.length };
}
