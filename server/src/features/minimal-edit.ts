import type { Span } from '../text/span.ts';

/** The one replacement that makes `after` of `before`, without what they share at both ends. */
export function minimalEdit(before: string, after: string): { span: Span; newText: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  // A pair of surrogates, or of `\r\n`, is not cut in two.
  if (start > 0 && joined(before, start)) start--;
  if (tail > 0 && joined(before, before.length - tail)) tail--;
  return {
    span: { start, end: before.length - tail },
    newText: after.slice(start, after.length - tail),
  };
}

function joined(text: string, at: number): boolean {
  const [a, b] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (a >= 0xd800 && a < 0xdc00 && b >= 0xdc00 && b < 0xe000) || (a === 13 && b === 10);
}
