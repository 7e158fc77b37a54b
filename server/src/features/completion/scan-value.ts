import { lineEnd } from '../../text/lines.ts';
import type { CursorScan } from './cursor-scan.ts';
import { quoted, skipSpaces, wordAt } from './scalars.ts';
import { readFlow } from './scan-flow.ts';

/**
 * Reads what stands behind a colon, or behind a dash.
 * @param item the column of an item's content; undefined behind a colon.
 */
export function readValue(reading: CursorScan, from: number, end: number, item?: number): number {
  const { text } = reading;
  const { top } = reading;
  const kind = item === undefined ? 'value' : 'item';
  const column = item ?? 0;
  let at = skipSpaces(text, from, end);
  while (text.charAt(at) === '&' || text.charAt(at) === '!') {
    while (at < end && !' \t'.includes(text.charAt(at))) at++;
    if (reading.isAt(from, at)) reading.found('none');
    at = skipSpaces(text, at, end);
  }
  if (at === end || text.charAt(at) === '#') {
    if (reading.isAt(at + 1, end)) reading.found('comment');
    else if (reading.isAt(from, at === end ? end : at - 1))
      reading.found(kind, { glued: reading.cursor === from && kind === 'value', column });
    return end;
  }
  if (reading.isAt(from, at - 1)) reading.found('none');
  const c = text.charAt(at);
  if (c === '[' || c === '{') return readRest(reading, readFlow(reading, at, top.column));
  top.entry.filled = true;
  if (c === '|' || c === '>') return readTextBlock(reading, end, top.column);
  if (c === '"' || c === "'") {
    const { inner, end: close, open } = quoted(text, at);
    if (top.kind === 'seq') top.written.push(text.slice(inner.start, inner.end));
    if (reading.isAt(inner.start, inner.end))
      reading.found(kind, { span: inner, quote: c, open, column });
    else if (reading.isAt(at, close)) reading.found('none');
    return end;
  }
  const word = wordAt(text, at, end);
  if (top.kind === 'seq') top.written.push(text.slice(at, word.end));
  // Blanks behind a word may be the middle of a text of several words.
  const span = { start: at, end: Math.max(word.end, Math.min(reading.cursor, word.stop)) };
  if (reading.isAt(at, word.stop)) reading.found(kind, { span, column });
  else if (reading.isAt(at, end)) reading.found('comment');
  return end;
}

/** What follows a flow collection on its line can only be a comment. */
export function readRest(reading: CursorScan, from: number): number {
  const end = lineEnd(reading.text, from);
  const comment = reading.text.slice(from, end).search(/[ \t]#/);
  if (comment >= 0 && reading.isAt(from + comment + 2, end)) reading.found('comment');
  else if (reading.isAt(from, end)) reading.found('none');
  return end;
}

/** Passes over the lines of a block of text. */
function readTextBlock(reading: CursorScan, from: number, column: number): number {
  const { text } = reading;
  let last = from;
  for (;;) {
    const newline = text.indexOf('\n', last);
    if (newline < 0) break;
    const end = lineEnd(text, newline + 1);
    const at = skipSpaces(text, newline + 1, end);
    if (at < end && at - newline - 1 <= column) break;
    last = end;
    if (newline + 1 >= text.length) break;
  }
  if (reading.isAt(from, last) && reading.cursor > from) reading.found('none');
  return last;
}
