import { targetsOf } from '../../descriptor/alias-targets.ts';
import type { Descriptor } from '../../descriptor/descriptor.ts';
import type { Anchored, Segment } from '../../descriptor/segment.ts';
import type { Node, ScalarNode } from '../../yaml/tree.ts';
import type { Span } from '../../text/span.ts';

/** Returns the node of the anchor, or of the alias, at an offset of a segment. */
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

/** Returns the name of an anchor and of its aliases. */
export function anchorOccurrences(descriptor: Descriptor, target: Anchored): NameSpan[] {
  const occurrences: NameSpan[] = [];
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

/** Returns the span of an anchor's name, which precedes its node. */
function anchorSpan({ text }: Segment, node: Node): Span | undefined {
  if (node.kind === 'alias' || node.anchor === undefined) return undefined;
  const start = text.lastIndexOf(`&${node.anchor}`, node.start) + 1;
  return start === 0 ? undefined : { start, end: start + node.anchor.length };
}

/** An occurrence of a name, without quotes and without the sign of an anchor or alias. */
export interface NameSpan {
  readonly span: Span;
  readonly role: 'definition' | 'reference';
  readonly style: ScalarNode['style'];
}
