/** The markers that git leaves in a text with a merge conflict. */
import { lineEnd, lineFeed } from './lines.ts';
import type { Span } from './span.ts';

/** A merge conflict. Its parts are whole lines, markers excluded. */
export interface Conflict {
  /** The line of its first marker. */
  readonly marker: Span;
  /** All lines with a marker. */
  readonly markers: readonly Span[];
  /** The lines of this branch, and those of the branch that is merged. */
  readonly ours: Span;
  readonly theirs: Span;
  /** The lines that both branches started from; empty if git was not asked for them. */
  readonly base: Span;
}

const marker = /^(<{7}|\|{7}|={7}|>{7})(?:[ \t].*)?\r?$/;

/** Whether the line at an offset is a marker of a merge conflict. */
export function isConflictMarker(text: string, line: number): boolean {
  const c = text.charCodeAt(line);
  if (c < 0x3c || (c > 0x3e && c !== 0x7c) || text.charCodeAt(line + 6) !== c) return false;
  return marker.test(text.slice(line, lineFeed(text, line)));
}

/**
 * Returns the merge conflicts of a text, in order. A conflict of which some markers were already
 * removed is one as well.
 */
export function conflictsIn(text: string): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  let open: { char: string; line: Span }[] = [];
  const close = (end: number): void => {
    if (open.length > 0) conflicts.push(conflictOf(open, end));
    open = [];
  };
  if (!anyMarker.test(text)) return conflicts;
  for (let line = 0; line < text.length; line = lineFeed(text, line) + 1) {
    if (!isConflictMarker(text, line)) continue;
    const char = text.charAt(line);
    if (char === '<') close(line);
    open.push({ char, line: { start: line, end: lineEnd(text, line) } });
    if (char === '>') close(line);
  }
  close(text.length);
  return conflicts;
}

const anyMarker = /^[<=>|]{7}/m;

function conflictOf(markers: readonly { char: string; line: Span }[], end: number): Conflict {
  const at = (char: string): Span | undefined => markers.find((one) => one.char === char)?.line;
  const [first = { line: { start: end, end } }] = markers;
  const middle = at('=') ?? { start: end, end };
  const last = at('>') ?? { start: end, end };
  const original = at('|') ?? middle;
  return {
    marker: first.line,
    markers: markers.map(({ line }) => line),
    ours: {
      start: first.line.end,
      end: Math.max(first.line.end, Math.min(original.start, middle.start)),
    },
    base: { start: original.end, end: Math.max(original.end, middle.start) },
    theirs: { start: middle.end, end: Math.max(middle.end, last.start) },
  };
}

/** Whether two offsets are on the two sides of one conflict. */
export function areOnBothSides(
  conflicts: readonly Conflict[],
  one: number,
  other: number,
): boolean {
  return conflicts.some(
    ({ ours, theirs }) =>
      (isIn(ours, one) && isIn(theirs, other)) || (isIn(theirs, one) && isIn(ours, other)),
  );
}

function isIn({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}
