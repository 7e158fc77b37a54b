/** Where lines, keys and scalars end, told by their signs alone. */
import { lineEnd } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';

/** The first offset that is no blank, at most `end`. */
export function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at++;
  return at;
}

/** The end of a scalar in quotes and of what is in it; one that is not closed ends with its line. */
export function quoted(
  text: string,
  start: number,
): { readonly inner: Span; readonly end: number; readonly open: boolean } {
  const quote = text.charAt(start);
  const line = lineEnd(text, start);
  let at = start + 1;
  for (; at < line; at++) {
    const c = text.charAt(at);
    if (c === '\\' && quote === '"') at++;
    else if (c === quote) {
      if (quote === '"' || text.charAt(at + 1) !== quote)
        return { inner: { start: start + 1, end: at }, end: at + 1, open: false };
      at++;
    }
  }
  return { inner: { start: start + 1, end: line }, end: line, open: true };
}

/** The end of a plain scalar that starts at an offset, and of the blanks that may become part of it. */
export function wordAt(text: string, at: number, end: number): { end: number; stop: number } {
  const comment = text.slice(at, end).search(/[ \t]#/);
  const stop = comment < 0 ? end : at + comment;
  return { end: at + text.slice(at, stop).trimEnd().length, stop };
}

const keyPattern =
  /(?:"([^"\\\r\n]{0,200})"|'([^'\r\n]{0,200})'|([^\s"'#&*!|>%@`[\]{},][^\r\n#]{0,200}?))[ \t]{0,20}:(?=[ \t\r\n]|$)/y;

/** The key that starts at an offset, without its quotes, and the colon behind it. */
export function keyAt(
  text: string,
  at: number,
):
  | { name: string; start: number; end: number; colon: number; quote: '"' | "'" | undefined }
  | undefined {
  keyPattern.lastIndex = at;
  const match = keyPattern.exec(text);
  if (match === null) return undefined;
  const name = match[1] ?? match[2] ?? match[3] ?? '';
  const quote = match[1] !== undefined ? '"' : match[2] !== undefined ? "'" : undefined;
  const start = at + (quote === undefined ? 0 : 1);
  return { name, start, end: start + name.length, colon: at + match[0].length - 1, quote };
}
