/** Where the cursor is: what its segment says around it, and what the schema says of that. */
import type { Descriptor } from '../../descriptor/descriptor.ts';
import type { Segment } from '../../descriptor/segment.ts';
import { descriptorSchema } from '../../schema/schema.generated.ts';
import { property, type SchemaNode } from '../../schema/schema.ts';
import { newEntry, newFrame, type Frame, type Spot } from './cursor-scan.ts';
import { scan } from './scan.ts';

export interface CursorContext {
  readonly descriptor: Descriptor;
  readonly segment: Segment;
  /** Where the segment starts in the text. */
  readonly base: number;
  readonly spot: Spot;
}

/** Reads the segment at an offset; undefined where nothing can be said of it. */
export function cursorAt(descriptor: Descriptor, offset: number): CursorContext | undefined {
  const index = descriptor.segmentIndexAt(offset);
  const segment = descriptor.segments[index];
  if (segment === undefined || segment.kind === 'rest') return undefined;
  const base = descriptor.offsetOf(index);
  const frames: Frame[] = [newFrame('map', 0, false)];
  if (segment.kind === 'item') {
    frames[0] = newFrame('map', 0, false, { ...newEntry(segment.owner), filled: true });
    frames.push(newFrame('seq', segment.indent, false));
  }
  const spot = scan(segment.text, offset - base, frames);
  return spot && { descriptor, segment, base, spot };
}

/** The schema of the collection at a depth, or of what the innermost is about to hold. */
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
      // What is merged belongs to the map itself.
      continue;
    } else if (entry.key !== undefined) {
      node = property(node, entry.key);
      path += path === '' ? entry.key : `.${entry.key}`;
    } else if (path !== '' || !isFlowRoot(spot)) return undefined;
  }
  return node && { node, path };
}

/** A whole descriptor in flow style is a map in place of the root. */
function isFlowRoot({ levels: [, first] }: Spot): boolean {
  return first?.frame.kind === 'map' && first.frame.flow;
}

/** Whether what follows stays where it belongs when a key, or a dash, is written at a column. */
export function mayHold(cursor: CursorContext, column: number, dash: boolean): boolean {
  const next = nextContent(cursor);
  if (next === undefined || next.column < column) return true;
  return next.column === column && (dash || !next.dash);
}

/** What follows the line of the cursor, comments and blank lines aside. */
export interface Following {
  /** In the whole text. */
  readonly offset: number;
  readonly column: number;
  readonly dash: boolean;
}

/** The first line with content behind that of the cursor. */
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
  // A segment starts with content: there is no need to look further than at the next one.
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

/** Whether the next line is indented like nothing that is open: then nobody knows what belongs where. */
export function isAskew(cursor: CursorContext): boolean {
  const { levels } = cursor.spot;
  const next = nextContent(cursor);
  if (next === undefined || levels.at(-1)?.frame.flow === true || listFollows(cursor)) return false;
  return !levels.some(
    ({ frame, entry }) =>
      frame.column === next.column ||
      entry.child?.column === next.column ||
      (frame.written.length === 0 && frame.kind === 'map'),
  );
}

/** The items of the list behind a top-level key are segments of their own. */
export function listFollows({ descriptor, segment, base, spot }: CursorContext): boolean {
  const next = descriptor.segments[descriptor.segmentIndexAt(base) + 1];
  return segment.header && next?.kind === 'item' && spot.levels.length === 1;
}

/** What stands under the cursor. */
export function word({ segment, spot }: CursorContext): string {
  return segment.text.slice(spot.span.start, spot.span.end);
}
