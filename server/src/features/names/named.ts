/** What has a name, and everywhere that name stands: things by the schema, and anchors with their aliases. */
import { targetsOf } from '../../descriptor/anchors.ts';
import { modelOf } from '../../descriptor/build-model.ts';
import type { Descriptor } from '../../descriptor/descriptor.ts';
import type { Segment } from '../../descriptor/segment.ts';
import type { SegmentSpan, Value } from '../../descriptor/sourced.ts';
import type { Node, ScalarNode } from '../../yaml/tree.ts';
import type { Span } from '../../text/span.ts';
import { anchorAt, anchorOccurrences } from './anchor-names.ts';
import type { WrittenName } from './written-name.ts';

/** A name and all its occurrences, in the order of the text. */
export interface Named {
  /** The kind of thing, as the schema says it, or an anchor. */
  readonly kind: string;
  readonly name: string;
  /** The occurrence that was asked about. */
  readonly at: WrittenName;
  readonly occurrences: readonly WrittenName[];
}

/** The name at an offset; undefined where none stands. */
export function namedAt(descriptor: Descriptor, offset: number): Named | undefined {
  const index = descriptor.segmentIndexAt(offset);
  const segment = descriptor.segments[index];
  if (segment === undefined || segment.kind === 'rest') return undefined;
  const at = offset - descriptor.offsetOf(index);
  const anchor = anchorAt(segment, at);
  if (anchor === undefined) return thingAt(descriptor, segment, at, offset);
  const name = anchor.node.anchor ?? '';
  return named('anchor', name, anchorOccurrences(descriptor, anchor), offset);
}

/** Every name of a thing that the descriptor gives, where it stands. */
export function* definitionsIn(
  descriptor: Descriptor,
): Iterable<{ readonly kind: string; readonly name: string; readonly span: Span }> {
  for (const [i, segment] of descriptor.segments.entries()) {
    const base = descriptor.offsetOf(i);
    for (const { kind, name, role, at } of modelOf(segment).names) {
      if (role !== 'definition' || at.borrowed) continue;
      yield { kind, name, span: moved(inner(at), base) };
    }
  }
}

function thingAt(
  descriptor: Descriptor,
  segment: Segment,
  at: number,
  offset: number,
): Named | undefined {
  const mention = modelOf(segment).names.find(
    (one) => !one.at.borrowed && one.at.start <= at && at <= one.at.end,
  );
  if (mention === undefined) return undefined;
  const { definitions, references } = descriptor.names.get(mention.kind, mention.name);
  const occurrences = new Map<number, WrittenName>();
  const bases = basesOf(
    descriptor,
    [...definitions, ...references].map((one) => one.at.segment),
  );
  for (const { at: value, role } of [...definitions, ...references]) {
    const origin = value.borrowed ? lender(value) : value;
    if (origin === undefined) continue;
    const span = moved(inner({ ...origin, node: value.node }), bases(origin.segment));
    // What many alias stands once.
    if (!occurrences.has(span.start))
      occurrences.set(span.start, { span, role, style: value.node.style });
  }
  return named(mention.kind, mention.name, [...occurrences.values()], offset);
}

function named(
  kind: string,
  name: string,
  found: readonly WrittenName[],
  offset: number,
): Named | undefined {
  const occurrences = [...found].sort((a, b) => a.span.start - b.span.start);
  // The sign of an anchor or alias, and a quote, count to the name.
  const at = occurrences.find(({ span }) => span.start - 1 <= offset && offset <= span.end + 1);
  return at && { kind, name, at, occurrences };
}

/** Where a value really stands that is borrowed by an alias or a merge key. */
function lender(value: Value): SegmentSpan | undefined {
  const waiting = [...targetsOf(value.segment).values()];
  const seen = new Set<Node>();
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (seen.has(one.node)) continue;
    seen.add(one.node);
    if (holds(one.node, value.node)) return { segment: one.segment, ...spanOf(value.node) };
    waiting.push(...targetsOf(one.segment).values());
  }
  return undefined;
}

function holds(node: Node, wanted: Node): boolean {
  if (node === wanted) return true;
  if (node.kind === 'seq') return node.items.some((item) => holds(item, wanted));
  return (
    node.kind === 'map' &&
    node.pairs.some(({ value }) => value !== undefined && holds(value, wanted))
  );
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function inner({ start, end, node }: Span & { readonly node: ScalarNode }): Span {
  const quotes = node.style === 'single' || node.style === 'double' ? 1 : 0;
  return { start: start + quotes, end: Math.max(start + quotes, end - quotes) };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Where segments start, looked up one by one only for a few. */
function basesOf(
  descriptor: Descriptor,
  segments: readonly Segment[],
): (segment: Segment) => number {
  if (segments.length <= 8) return (segment) => descriptor.offsetOf(descriptor.indexOf(segment));
  const bases = new Map(descriptor.segments.map((segment, i) => [segment, descriptor.offsetOf(i)]));
  return (segment) => bases.get(segment) ?? 0;
}
