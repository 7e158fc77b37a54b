/** Names and their occurrences: things defined by the schema, and anchors with their aliases. */
import { modelOf } from '../../descriptor/build-model.ts';
import type { Descriptor } from '../../descriptor/descriptor.ts';
import { linkedKinds } from '../../descriptor/name-kinds.ts';
import { OPEN_NAME } from '../../descriptor/name-occurrence.ts';
import type { NameTable } from '../../descriptor/names.ts';
import type { Segment } from '../../descriptor/segment.ts';
import type { ScalarNode } from '../../yaml/tree.ts';
import type { SegmentSpan } from '../../descriptor/sourced.ts';
import type { Span } from '../../text/span.ts';
import { anchorAt, anchorOccurrences, type NameSpan } from './anchor-names.ts';
import { originOf } from './original-span.ts';
import { serverName } from './server-name.ts';

/** A name and all its occurrences, in text order. */
export interface Named {
  /** The kind of thing in the schema, or `anchor`. */
  readonly kind: string;
  readonly name: string;
  /** The occurrence at the requested position. */
  readonly at: NameSpan;
  readonly occurrences: readonly NameSpan[];
}

/** Returns the name at an offset; undefined if there is none. */
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

/** Yields every declared name and its span. */
export function* definitionsIn(
  descriptor: Descriptor,
): Iterable<{ readonly kind: string; readonly name: string; readonly span: Span }> {
  for (const [i, segment] of descriptor.segments.entries()) {
    const base = descriptor.offsetOf(i);
    for (const { kind, name, role, at, isAlso } of modelOf(segment).names) {
      if (role !== 'definition' || isAlso === true || at.borrowed || name === OPEN_NAME) continue;
      yield { kind, name, span: shifted(inner(at), base) };
    }
  }
}

function thingAt(
  descriptor: Descriptor,
  segment: Segment,
  at: number,
  offset: number,
): Named | undefined {
  const server = serverName(descriptor);
  const isAt = (one: { readonly at: SegmentSpan }): boolean =>
    one.at.borrowed !== true && one.at.start <= at && at <= one.at.end;
  const occurrence =
    modelOf(segment).names.find((one) => one.name !== OPEN_NAME && isAt(one)) ??
    (server?.at.segment === segment && isAt(server) ? server : undefined);
  if (occurrence === undefined) return undefined;
  const kinds = kindsOf(descriptor.names, occurrence.kind, occurrence.name);
  const all = kinds.flatMap((kind) => {
    const { definitions, references } = descriptor.names.get(kind, occurrence.name);
    const isServer = server?.kind === kind && server.key === occurrence.name.toLowerCase();
    return [...definitions, ...(isServer ? [server] : []), ...references];
  });
  const occurrences = new Map<number, NameSpan>();
  const bases = basesOf(
    descriptor,
    all.map((one) => one.at.segment),
  );
  for (const { at: value, role } of all) {
    const origin = value.borrowed ? originOf(value) : value;
    if (origin === undefined) continue;
    const span = shifted(inner({ ...origin, node: value.node }), bases(origin.segment));
    // A value with several aliases is listed once.
    if (!occurrences.has(span.start))
      occurrences.set(span.start, { span, role, style: value.node.style });
  }
  return named(kinds[0] ?? occurrence.kind, occurrence.name, [...occurrences.values()], offset);
}

/**
 * Returns the kinds in which a name means the same thing, that of its declaration first: a host's name
 * that a cluster has, is the cluster's. A name that nothing declares means the same in all of them.
 */
function kindsOf(names: NameTable, kind: string, name: string): readonly string[] {
  const kinds = linkedKinds(kind);
  if (kinds.length < 2) return kinds;
  const all = kinds.flatMap((one) => names.get(one, name).definitions);
  const declaring = all.filter(({ isAlso }) => isAlso !== true).map((one) => one.kind);
  if (declaring.length > 0 && declaring.length === all.length) return [kind];
  return [...new Set([...declaring, ...kinds])];
}

function named(
  kind: string,
  name: string,
  found: readonly NameSpan[],
  offset: number,
): Named | undefined {
  const occurrences = [...found].sort((a, b) => a.span.start - b.span.start);
  // The offset may be on the sign of an anchor or alias, or on a quote.
  const at = occurrences.find(({ span }) => span.start - 1 <= offset && offset <= span.end + 1);
  return at && { kind, name, at, occurrences };
}

function inner({ start, end, node }: Span & { readonly node: ScalarNode }): Span {
  const quotes = node.style === 'single' || node.style === 'double' ? 1 : 0;
  return { start: start + quotes, end: Math.max(start + quotes, end - quotes) };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Returns a function that finds the start of a segment; a few are looked up one by one. */
function basesOf(
  descriptor: Descriptor,
  segments: readonly Segment[],
): (segment: Segment) => number {
  if (segments.length <= 8) return (segment) => descriptor.offsetOf(descriptor.indexOf(segment));
  const bases = new Map(descriptor.segments.map((segment, i) => [segment, descriptor.offsetOf(i)]));
  return (segment) => bases.get(segment) ?? 0;
}
