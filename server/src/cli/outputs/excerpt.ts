/** The line in which a span starts, with markers under the span. */
import type { Descriptor } from '../../descriptor/descriptor.ts';
import type { Span } from '../../text/span.ts';
import { printable } from './printable.ts';

export interface Excerpt {
  /** From 1. */
  readonly line: number;
  /** The line, made printable and cut to fit. */
  readonly text: string;
  /** The first column of the markers and their number, in terminal columns. */
  readonly indent: number;
  readonly length: number;
}

/** The line in which a span starts, cut to a number of columns around the span. */
export function excerpt(descriptor: Descriptor, { start, end }: Span, columns: number): Excerpt {
  const { line, character } = descriptor.positionAt(start);
  // Looks only at what can be shown: a line may be a whole file.
  const from = start - Math.min(character, 4 * columns);
  const [text = ''] = descriptor
    .slice({ start: from, end: start + 4 * columns })
    .split(/[\r\n]/, 1);
  const cells = cellsOf(text.trimEnd());
  const spanStart = indexOf(cells, start - from);
  const spanEnd = Math.max(indexOf(cells, end - from), spanStart);
  const [left, right] = windowOf(cells, spanStart, spanEnd, columns);
  const cutLeft = left > 0 || from < start - character ? '…' : '';
  const cutRight = right < cells.length ? '…' : '';
  return {
    line: line + 1,
    text: cutLeft + join(cells.slice(left, right)) + cutRight,
    indent: cutLeft.length + widthOf(cells.slice(left, spanStart)),
    length: Math.max(1, widthOf(cells.slice(spanStart, Math.min(spanEnd, right)))),
  };
}

/** The index of the cell at an offset; the number of cells for an offset after the text. */
function indexOf(cells: readonly Cell[], offset: number): number {
  const index = cells.findIndex(({ at }) => at >= offset);
  return index < 0 ? cells.length : index;
}

interface Cell {
  /** Offset in the line. */
  readonly at: number;
  readonly shown: string;
  readonly width: number;
}

/** The character that `printable` escapes to break a pipeline command; it needs the context. */
const secondSign = /(?<=#)#(?=vso\[|\[)/iy;

function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const character of text) {
    secondSign.lastIndex = at;
    const shown = secondSign.test(text)
      ? '\\u0023'
      : character === '\t'
        ? '  '
        : printable(character);
    cells.push({ at, shown, width: shown === character ? widthOfOne(character) : shown.length });
    at += character.length;
  }
  return cells;
}

/** The cells to show: all if they fit, otherwise those around the start of the span. */
function windowOf(
  cells: readonly Cell[],
  start: number,
  end: number,
  columns: number,
): [number, number] {
  if (widthOf(cells) <= columns) return [0, cells.length];
  const most = columns - 2;
  let left = Math.max(0, Math.min(start, cells.length));
  let right = left;
  let used = 0;
  const fits = (cell: Cell | undefined): cell is Cell =>
    cell !== undefined && used + cell.width <= most;
  // The span first, then both sides in turn.
  for (let cell = cells[right]; right < end && fits(cell); cell = cells[right]) {
    used += cell.width;
    right++;
  }
  for (let grew = true; grew;) {
    grew = false;
    const [before, after] = [cells[left - 1], cells[right]];
    if (fits(before)) {
      used += before.width;
      left--;
      grew = true;
    }
    if (fits(after)) {
      used += after.width;
      right++;
      grew = true;
    }
  }
  return [left, right];
}

function join(cells: readonly Cell[]): string {
  return cells.map(({ shown }) => shown).join('');
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

function widthOfOne(character: string): number {
  if (character < '\u0300') return 1;
  if (/\p{M}/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
