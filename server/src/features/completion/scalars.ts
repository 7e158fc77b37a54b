/** The ends of lines, keys and scalars, found without a parser. */
import { lineEnd } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';

/** Returns the first offset that is not a space or tab, at most `end`. */
export function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at++;
  return at;
}

/**
 * Returns the end of a quoted scalar and the span of its content; an unclosed one ends with its
 * line.
 */
export function quotedScalarAt(
  text: string,
  start: number,
  line = lineEnd(text, start),
): { readonly inner: Span; readonly end: number; readonly isUnclosed: boolean } {
  const quote = text.charAt(start);
  let at = start + 1;
  for (; at < line; at++) {
    const c = text.charAt(at);
    if (c === '\\' && quote === '"') at++;
    else if (c === quote) {
      if (quote === '"' || text.charAt(at + 1) !== quote)
        return { inner: { start: start + 1, end: at }, end: at + 1, isUnclosed: false };
      at++;
    }
  }
  return { inner: { start: start + 1, end: line }, end: line, isUnclosed: true };
}

/** Returns the end of a plain scalar, and of the blanks after it that may become part of it. */
export function plainScalarEnd(
  text: string,
  at: number,
  end: number,
): { end: number; stop: number } {
  const comment = text.slice(at, end).search(/[ \t]#/);
  const stop = comment < 0 ? end : at + comment;
  return { end: at + text.slice(at, stop).trimEnd().length, stop };
}

const keyPattern =
  /(?:"([^"\\\r\n]{0,200})"|'([^'\r\n]{0,200})'|([^\s"'#&*!|>%@`[\]{},][^\r\n#]{0,200}?))[ \t]{0,20}:(?=[ \t\r\n]|$)/y;

/** Returns the key at an offset, without quotes, and the offset of its colon. */
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

/** Returns the plain scalar of a flow collection at an offset; it ends with its line at the latest. */
export function flowScalarAt(
  text: string,
  start: number,
  line: number,
): {
  readonly inner: { start: number; end: number };
  readonly end: number;
  readonly isUnclosed: boolean;
} {
  let at = start;
  for (; at < line; at++) {
    const c = text.charAt(at);
    if (',[]{}'.includes(c)) break;
    if (c === ':' && (at + 1 >= line || ' \t,[]{}'.includes(text.charAt(at + 1)))) break;
    if (c === '#' && at > start && /\s/.test(text.charAt(at - 1))) break;
  }
  const end = start + text.slice(start, at).trimEnd().length;
  return { inner: { start, end }, end, isUnclosed: false };
}
