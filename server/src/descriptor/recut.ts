/** Cutting again after an edit: only what the edit touched is cut and read anew. */
import { cut, cutItems, opensEntry, type Piece } from '../text/cut.ts';
import type { Span } from '../text/span.ts';
import { bindAnchors } from './anchors.ts';
import { Segment } from './segment.ts';

/** A text in segments, as an edit has to know it. */
export interface SegmentedText {
  readonly segments: readonly Segment[];
  segmentIndexAt(offset: number): number;
  offsetOf(index: number): number;
}

/** The segments of a text read for the first time. */
export function segmentsOf(text: string): Segment[] {
  const segments = cut(text).map((piece, i) => new Segment(piece, i === 0));
  bindAnchors(segments);
  return segments;
}

/**
 * The segments after a replacement. The result always equals, piece by piece, a fresh cut of the
 * whole new text; segments of the same text are shared with the old version.
 */
export function recut(descriptor: SegmentedText, { start, end }: Span, newText: string): Segment[] {
  const { segments } = descriptor;
  const first = descriptor.segmentIndexAt(start);
  let last = descriptor.segmentIndexAt(end);
  const base = descriptor.offsetOf(first);
  let text = '';
  for (let i = first; i <= last; i++) text += segments[i]?.text ?? '';
  text = text.slice(0, start - base) + newText + text.slice(end - base);
  // A segment ends with a line: where the edit took the line end, the next segment is part of it.
  while (!text.endsWith('\n') && last + 1 < segments.length) text += segments[++last]?.text ?? '';
  return (
    itemsOnly(segments, first, last, text) ??
    oneEntry(segments, first, last, text) ??
    everything(segments, first, last, text)
  );
}

/** The edit stayed within the items of one list. */
function itemsOnly(
  segments: readonly Segment[],
  first: number,
  last: number,
  text: string,
): Segment[] | undefined {
  const opening = segments[first];
  if (opening === undefined || opening.kind !== 'item') return undefined;
  for (let i = first; i <= last; i++)
    if (segments[i]?.kind !== 'item' || segments[i]?.owner !== opening.owner) return undefined;
  // Two lists of one name may follow each other; then their headers lie between.
  const pieces = cutItems(text, opening.owner, opening.indent);
  return pieces && splice(segments, first, last, pieces);
}

/** The edit stayed within one entry, which keeps its key and whether a list follows. */
function oneEntry(
  segments: readonly Segment[],
  first: number,
  last: number,
  text: string,
): Segment[] | undefined {
  const entry = segments[first];
  if (first !== last || entry === undefined || entry.kind !== 'entry') return undefined;
  const pieces = cut(text);
  const [piece] = pieces;
  if (pieces.length !== 1 || piece?.kind !== 'entry') return undefined;
  const listFollows = segments[first + 1]?.kind === 'item';
  if (listFollows && (piece.owner !== entry.owner || !piece.header)) return undefined;
  // After the first entry, a key must open the text: what comes before it belongs to the entry before.
  if (first > 0 && !opensEntry(text)) return undefined;
  return splice(segments, first, last, pieces);
}

/** Cuts the whole text, and finds the old segments again by their text. */
function everything(
  segments: readonly Segment[],
  first: number,
  last: number,
  text: string,
): Segment[] {
  let before = '';
  for (let i = 0; i < first; i++) before += segments[i]?.text ?? '';
  let after = '';
  for (let i = last + 1; i < segments.length; i++) after += segments[i]?.text ?? '';
  const pieces = cut(before + text + after);
  return reuse(segments, pieces);
}

function splice(
  segments: readonly Segment[],
  first: number,
  last: number,
  pieces: readonly Piece[],
): Segment[] {
  const touched = segments.slice(first, last + 1);
  const made = reuse(touched, pieces, first === 0);
  return [...segments.slice(0, first), ...made, ...segments.slice(last + 1)];
}

/** Makes segments of pieces, taking every old one of the same text at most once. */
function reuse(old: readonly Segment[], pieces: readonly Piece[], atStart = true): Segment[] {
  const result = new Array<Segment | undefined>(pieces.length);
  const take = (segment: Segment | undefined, index: number): boolean => {
    const piece = pieces[index];
    if (segment === undefined || piece === undefined || segment.text !== piece.text) return false;
    result[index] =
      same(segment, piece) && segment.first === (atStart && index === 0)
        ? segment
        : segment.moved(piece, atStart && index === 0, segment.bound, segment.aliasesUntil);
    return true;
  };
  let front = 0;
  while (front < pieces.length && front < old.length && take(old[front], front)) front++;
  let back = 0;
  const rest = Math.min(pieces.length, old.length) - front;
  while (back < rest && take(old[old.length - 1 - back], pieces.length - 1 - back)) back++;
  const pool = new Map<string, Segment[]>();
  for (const segment of old.slice(front, old.length - back)) {
    const found = pool.get(segment.text);
    if (found === undefined) pool.set(segment.text, [segment]);
    else found.push(segment);
  }
  return pieces.map((piece, i) => {
    const found = result[i];
    if (found !== undefined) return found;
    if (take(pool.get(piece.text)?.shift(), i)) return result[i] ?? new Segment(piece, false);
    return new Segment(piece, atStart && i === 0);
  });
}

function same(segment: Segment, piece: Piece): boolean {
  return (
    segment.kind === piece.kind &&
    segment.owner === piece.owner &&
    segment.header === piece.header &&
    segment.indent === piece.indent
  );
}
