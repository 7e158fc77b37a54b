/** Texts with marks: `⟦` and `⟧` around a span, `│` at a cursor. */

export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly cursor: number | undefined;
}

/** Takes the marks out of a text and says where they stood. Spans may be nested. */
export function marked(source: string): Marked {
  let text = '';
  const open: { start: number; end: number }[] = [];
  const spans: { start: number; end: number }[] = [];
  let cursor: number | undefined;
  for (const char of source) {
    if (char === '⟦') {
      const span = { start: text.length, end: text.length };
      open.push(span);
      spans.push(span);
    } else if (char === '⟧') {
      const span = open.pop();
      if (span === undefined) throw new Error('A mark is closed that was not opened.');
      span.end = text.length;
    } else if (char === '│') cursor = text.length;
    else text += char;
  }
  if (open.length > 0) throw new Error('A mark is opened that is not closed.');
  return { text, spans, cursor };
}
