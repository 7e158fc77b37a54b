/** Makes pieces of lines. */
import type { Inline, Line } from './document.ts';

/** A name or text of the author's. */
export function name(text: string): Inline {
  return { kind: 'name', text };
}

/** The pieces of a line. */
export function pieces(line: Line): readonly Inline[] {
  return typeof line === 'string' || !('length' in line) ? [line] : line;
}

/** Lines one after the other with a text between them. */
export function joinedLines(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, i) => (i === 0 ? pieces(line) : [between, ...pieces(line)]));
}

/** The text of a piece without its form; of a field, its label in brackets. */
export function plainText(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  return piece.kind === 'blank' ? `[${piece.label}]` : piece.text;
}
