/** Edits that remove a property or an item, with its lines or its comma. */
import { lineEnd } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { Block, List, SegmentSpan } from '../descriptor/sourced.ts';
import { itemIndex, pairIndex, type MapNode, type Node, type Pair } from '../yaml/tree.ts';
import { insert, replace, type Edit } from './edits.ts';

/** Removes a property from a block, with its lines or its comma. */
export function removeProperty(block: Block, key: string): Edit[] {
  const { node } = block;
  if (node.kind !== 'map') return [];
  const pair = node.pairs.find((one) => one.key.kind === 'scalar' && one.key.value === key);
  return pair === undefined ? [] : removePair(block.segment, node, pair);
}

/** Removes a pair from a map, with its lines or its comma. */
export function removePair(segment: Segment, map: MapNode, pair: Pair): Edit[] {
  const index = pairIndex(map, pair.key.start);
  if (map.pairs[index] !== pair) return [];
  const spanOf = (one: Pair | undefined): Span | undefined =>
    one && { start: visibleStart(segment.text, one.key), end: one.value?.end ?? one.key.end };
  const at: SegmentSpan = { segment, start: map.start, end: map.end };
  return [removeAt(at, around(map.pairs, index, spanOf), map.flow)];
}

/** Removes an item from a list, with its lines or its comma. */
export function removeItem(list: List<unknown>, item: SegmentSpan): Edit[] {
  const { node } = list;
  if (node === undefined || list.borrowed) return [];
  const index = itemIndex(node, item.start);
  if (index < 0) return [];
  const dash = (at: number): number => (node.flow ? at : list.segment.text.lastIndexOf('-', at));
  const spanOf = (one: Node | undefined): Span | undefined =>
    one && { start: dash(one.start), end: one.end };
  return [removeAt(list, around(node.items, index, spanOf), node.flow)];
}

/** What is removed, with what comes before and after it in its map or list. */
interface Neighbors {
  readonly before: Span | undefined;
  readonly span: Span | undefined;
  readonly next: Span | undefined;
}

function around<T>(
  all: readonly T[],
  index: number,
  spanOf: (one: T | undefined) => Span | undefined,
): Neighbors {
  return { before: spanOf(all[index - 1]), span: spanOf(all[index]), next: spanOf(all[index + 1]) };
}

function removeAt(at: SegmentSpan, { before, span, next }: Neighbors, flow: boolean): Edit {
  const { segment } = at;
  if (span === undefined) return insert(at, at.start, '');
  const remove = (start: number, end: number): Edit => replace({ segment, start, end }, '');
  const startOfLine = (): number => segment.text.lastIndexOf('\n', span.start - 1) + 1;
  if (flow) {
    // A comment after the item before belongs to that item, so the comma before it must stay.
    const hasComment =
      before !== undefined && segment.text.slice(before.end, span.start).includes('#');
    if (before !== undefined && !hasComment) return remove(before.end, span.end);
    if (next !== undefined) return remove(span.start, next.start);
    const lineStart = startOfLine();
    const rest = segment.text.slice(span.end, lineEnd(segment.text, span.end));
    const whole = hasComment && lineStart > before.end && rest.trim() === '';
    return remove(whole ? lineEnd(segment.text, lineStart - 2) : span.start, span.end);
  }
  const lineStart = startOfLine();
  const alone = segment.text.slice(lineStart, span.start).trim() === '';
  // If it shares its line with a `-`, the next pair takes its place.
  if (!alone)
    return next === undefined ? remove(span.start, span.end) : remove(span.start, next.start);
  const end = segment.text.indexOf('\n', span.end);
  if (end >= 0) return remove(lineStart, end + 1);
  return remove(lineStart === 0 ? 0 : lineEnd(segment.text, lineStart - 2), segment.text.length);
}

/** Returns the start of a key. The library puts a missing key directly after the text before it. */
function visibleStart(text: string, { start, end }: Node): number {
  if (start < end) return start;
  blanksAndComments.lastIndex = start;
  return start + (blanksAndComments.exec(text)?.[0].length ?? 0);
}

const blanksAndComments = /(?:\s|(?<=\s)#[^\n]*)*/y;
