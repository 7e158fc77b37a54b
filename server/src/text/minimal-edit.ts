import type { Span } from './span.ts';

/**
 * Returns the single replacement that turns `before` into `after`, without their common start and
 * end.
 */
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
  // Do not split a surrogate pair or `\r\n`.
  if (start > 0 && isPair(before, start)) start--;
  if (tail > 0 && isPair(before, before.length - tail)) tail--;
  return {
    span: { start, end: before.length - tail },
    newText: after.slice(start, after.length - tail),
  };
}

function isPair(text: string, at: number): boolean {
  const [a, b] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (a >= 0xd800 && a < 0xdc00 && b >= 0xdc00 && b < 0xe000) || (a === 13 && b === 10);
}
