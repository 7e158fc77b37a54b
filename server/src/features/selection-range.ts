import type { SelectionRange } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { Node } from '../yaml/tree.ts';
import type { Position } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/**
 * Returns the steps of expanding the selection: the value, its property, its block, its item ...
 */
export function selectionRanges(
  descriptor: Descriptor,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => {
    const offset = descriptor.offsetAt(position);
    let selection: SelectionRange | undefined;
    let last: Span | undefined;
    for (const span of spansAt(descriptor, offset)) {
      // Each range must be within the next one, or the editor rejects them all.
      if (last !== undefined && (span.start < last.start || span.end > last.end)) continue;
      if (span.start === last?.start && span.end === last.end) continue;
      last = span;
      const range = descriptor.range(span);
      selection = selection === undefined ? { range } : { range, parent: selection };
    }
    return selection ?? { range: { start: position, end: position } };
  });
}

/** Yields the spans around an offset, the widest first. */
function* spansAt(descriptor: Descriptor, offset: number): Iterable<Span> {
  yield { start: 0, end: descriptor.length };
  const index = descriptor.segmentIndexAt(offset);
  const segment = descriptor.segments[index];
  const root = segment?.tree.root;
  if (segment === undefined || root === undefined) return;
  const base = descriptor.offsetOf(index);
  const section = sectionAround(descriptor, index);
  if (section !== undefined && section.start <= offset && offset <= section.end) yield section;
  const at = offset - base;
  const start = segment.kind === 'item' ? segment.text.indexOf('-') : root.start;
  for (const span of inside(segment, { ...root, start }, at, root))
    yield { start: base + span.start, end: base + span.end };
}

/** Returns the span from the key of a top-level list to the end of its last item. */
function sectionAround(descriptor: Descriptor, index: number): Span | undefined {
  const { segments } = descriptor;
  let first = index;
  while (segments[first]?.kind === 'item') first--;
  let last = index;
  while (segments[last + 1]?.kind === 'item') last++;
  const [head, tail] = [segments[first], segments[last]];
  if (head === undefined || tail === undefined || head.kind !== 'entry') return undefined;
  return {
    start: descriptor.offsetOf(first) + (head.tree.root?.start ?? 0),
    end: descriptor.offsetOf(last) + (tail.tree.root?.end ?? tail.text.trimEnd().length),
  };
}

/** @param whole the span of the node; for an item of a block list it starts at the dash. */
function* inside(segment: Segment, whole: Span, at: number, node: Node): Iterable<Span> {
  if (at < whole.start || at > whole.end) return;
  yield whole;
  if (node.start !== whole.start && node.start <= at) yield node;
  if (node.kind === 'map') {
    const pair = node.pairs.find(({ key, value }) => key.start <= at && at <= (value ?? key).end);
    if (pair === undefined) return;
    const { key, value } = pair;
    yield { start: key.start, end: (value ?? key).end };
    if (at <= key.end) yield* inside(segment, key, at, key);
    else if (value !== undefined) yield* inside(segment, value, at, value);
  } else if (node.kind === 'seq') {
    for (const item of node.items) {
      const start = node.flow ? item.start : segment.text.lastIndexOf('-', item.start);
      if (start <= at && at <= item.end) {
        yield* inside(segment, { start, end: item.end }, at, item);
        return;
      }
    }
  } else if (node.kind === 'scalar' && (node.style === 'single' || node.style === 'double')) {
    if (at > node.start && at < node.end) yield { start: node.start + 1, end: node.end - 1 };
  }
}
