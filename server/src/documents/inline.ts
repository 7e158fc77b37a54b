/** Makes pieces of lines. */
import type { Inline, Line, Tone } from './document.ts';

/** A name or text of the author's. */
export function name(text: string): Inline {
  return { kind: 'name', text };
}

/** A name or text of the author's; a field to fill in where there is none. */
export function named(text: string | undefined, label: string): Inline {
  return text === undefined || text.trim() === ''
    ? { kind: 'blank', label }
    : { kind: 'name', text };
}

/** A text as code. */
export function coded(text: string): Inline {
  return { kind: 'code', text };
}

/** A field that a person fills in. */
export function blank(label: string): Inline {
  return { kind: 'blank', label };
}

/** A word with a tone. */
export function mark(tone: Tone, text: string): Inline {
  return { kind: 'mark', tone, text };
}

/** A link to a page whose address we wrote. */
export function link(text: string, href: string): Inline {
  return { kind: 'link', text, href };
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
