import { lineEnd } from '../../text/lines.ts';
import type { CursorScanner } from './cursor-scan.ts';
import { quotedScalarAt, skipSpaces, plainScalarEnd } from './scalars.ts';
import { readFlow } from './scan-flow.ts';

/**
 * Scans the text after a colon or a dash.
 * @param item the column of an item's content; undefined after a colon.
 */
export function readValue(
  scanner: CursorScanner,
  from: number,
  end: number,
  item?: number,
): number {
  const { text } = scanner;
  const { top } = scanner;
  const kind = item === undefined ? 'value' : 'item';
  const column = item ?? 0;
  let at = skipSpaces(text, from, end);
  while (text.charAt(at) === '&' || text.charAt(at) === '!') {
    while (at < end && !' \t'.includes(text.charAt(at))) at++;
    if (scanner.isAt(from, at)) scanner.record('none');
    at = skipSpaces(text, at, end);
  }
  if (at === end || text.charAt(at) === '#') {
    if (scanner.isAt(at + 1, end)) scanner.record('comment');
    else if (scanner.isAt(from, at === end ? end : at - 1))
      scanner.record(kind, { needsSpace: scanner.cursor === from && kind === 'value', column });
    return end;
  }
  if (scanner.isAt(from, at - 1)) scanner.record('none');
  const c = text.charAt(at);
  if (c === '[' || c === '{') return readRest(scanner, readFlow(scanner, at, top.column));
  top.entry.hasValue = true;
  if (c === '|' || c === '>') return skipBlockScalar(scanner, end, top.column);
  if (c === '"' || c === "'") {
    const { inner, end: close, isUnclosed } = quotedScalarAt(text, at);
    if (top.kind === 'seq') top.present.push(text.slice(inner.start, inner.end));
    if (scanner.isAt(inner.start, inner.end))
      scanner.record(kind, { span: inner, quote: c, isUnclosed, column });
    else if (scanner.isAt(at, close)) scanner.record('none');
    return end;
  }
  const word = plainScalarEnd(text, at, end);
  if (top.kind === 'seq') top.present.push(text.slice(at, word.end));
  // Blanks after a word may be within a text of several words.
  const span = { start: at, end: Math.max(word.end, Math.min(scanner.cursor, word.stop)) };
  if (scanner.isAt(at, word.stop)) scanner.record(kind, { span, column });
  else if (scanner.isAt(at, end)) scanner.record('comment');
  return end;
}

/** Scans the rest of a line after a flow collection, which can only be a comment. */
export function readRest(scanner: CursorScanner, from: number): number {
  const end = lineEnd(scanner.text, from);
  const comment = scanner.text.slice(from, end).search(/[ \t]#/);
  if (comment >= 0 && scanner.isAt(from + comment + 2, end)) scanner.record('comment');
  else if (scanner.isAt(from, end)) scanner.record('none');
  return end;
}

/** Skips the lines of a block scalar. */
function skipBlockScalar(scanner: CursorScanner, from: number, column: number): number {
  const { text } = scanner;
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
  if (scanner.isAt(from, last) && scanner.cursor > from) scanner.record('none');
  return last;
}
