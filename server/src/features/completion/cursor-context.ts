/** The segment around the cursor, scanned, and its schema. */
import { textAsRead } from '../../yaml/stand-ins.ts';
import type { Descriptor } from '../../descriptor/descriptor.ts';
import type { Segment } from '../../descriptor/segment.ts';
import { descriptorSchema } from '../../schema/schema.generated.ts';
import { property, type SchemaNode } from '../../schema/schema.ts';
import { newEntry, newFrame, type Frame, type CursorSpot } from './cursor-scan.ts';
import { scan } from './scan.ts';

/** The cursor, with the scan of its segment. */
export interface CursorContext {
  readonly descriptor: Descriptor;
  readonly segment: Segment;
  /** The start of the segment in the text. */
  readonly base: number;
  readonly spot: CursorSpot;
}

/** Scans the segment at an offset; undefined after the end of the document. */
export function cursorAt(descriptor: Descriptor, offset: number): CursorContext | undefined {
  const index = descriptor.segmentIndexAt(offset);
  const segment = descriptor.segments[index];
  if (segment === undefined || segment.kind === 'rest') return undefined;
  const base = descriptor.offsetOf(index);
  const frames: Frame[] = [newFrame('map', 0, false)];
  if (segment.kind === 'item') {
    frames[0] = newFrame('map', 0, false, { ...newEntry(segment.owner), hasValue: true });
    frames.push(newFrame('seq', segment.indent, false));
  }
  const spot = scan(textAsRead(segment.text), offset - base, frames);
  return spot && { descriptor, segment, base, spot };
}

/**
 * Returns the schema of the collection at a depth, or of the innermost collection's next content.
 */
export function schemaOf(
  { spot }: CursorContext,
  depth: number,
): { node: SchemaNode; path: string } | undefined {
  let node: SchemaNode | undefined = descriptorSchema;
  let path = '';
  for (const { frame, entry } of spot.levels.slice(0, depth)) {
    if (node === undefined) return undefined;
    if (frame.kind === 'seq') {
      node = node.items;
      path += '[]';
    } else if (entry.key === '<<') {
      // Merged content belongs to the map itself.
      continue;
    } else if (entry.key !== undefined) {
      node = property(node, entry.key);
      path += path === '' ? entry.key : `.${entry.key}`;
    } else if (path !== '' || !isFlowRoot(spot)) return undefined;
  }
  return node && { node, path };
}

/** Whether the root is a flow map, as in JSON. */
function isFlowRoot({ levels: [, first] }: CursorSpot): boolean {
  return first?.frame.kind === 'map' && first.frame.flow;
}

/** Whether the following lines keep their meaning if a key, or a dash, is inserted at a column. */
export function keepsStructure(cursor: CursorContext, column: number, dash: boolean): boolean {
  const next = nextContent(cursor);
  if (next === undefined || next.column < column) return true;
  return next.column === column && (dash || !next.dash);
}

/** The next content after the line of the cursor, without comments and blank lines. */
export interface Following {
  /** The offset in the whole text. */
  readonly offset: number;
  readonly column: number;
  readonly dash: boolean;
}

/** Returns the first content after the cursor's line. */
export function nextContent({
  descriptor,
  segment,
  base,
  spot,
}: CursorContext): Following | undefined {
  const newline = segment.text.indexOf('\n', spot.span.end);
  const from = newline < 0 ? segment.text.length : newline + 1;
  const index = descriptor.segmentIndexAt(base);
  const next = descriptor.segments[index + 1];
  // A segment starts with content, so the next segment is far enough.
  return (
    following(segment.text.slice(from), base + from) ??
    (next && following(next.text, descriptor.offsetOf(index + 1)))
  );
}

function following(text: string, base: number): Following | undefined {
  const match = /^([ \t]*)([^\s#]\S?)/m.exec(text);
  if (match === null) return undefined;
  const column = match[1]?.length ?? 0;
  return {
    offset: base + match.index + column,
    column,
    dash: /^-(?:\s|$)/.test(match[2] ?? ''),
  };
}

/**
 * Whether the next line has the indentation of no open collection; then the structure is unclear.
 */
export function isMisaligned(cursor: CursorContext): boolean {
  const { levels } = cursor.spot;
  const next = nextContent(cursor);
  if (next === undefined || levels.at(-1)?.frame.flow === true || listFollows(cursor)) return false;
  return !levels.some(
    ({ frame, entry }) =>
      frame.column === next.column ||
      entry.child?.column === next.column ||
      (frame.present.length === 0 && frame.kind === 'map'),
  );
}

/** Whether a list of segments follows this entry. */
export function listFollows({ descriptor, segment, base, spot }: CursorContext): boolean {
  const next = descriptor.segments[descriptor.segmentIndexAt(base) + 1];
  return segment.header && next?.kind === 'item' && spot.levels.length === 1;
}

/** Returns the word at the cursor. */
export function wordAtCursor({ segment, spot }: CursorContext): string {
  return segment.text.slice(spot.span.start, spot.span.end);
}
