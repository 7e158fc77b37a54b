/** Where collections in brackets end that are never closed. */
import type { Node } from './tree.ts';

/** Where a text ends but for white space. */
export function contentEnd(text: string): number {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end--;
  return end;
}

/**
 * Where a collection in brackets ends: one that is never closed ends with what is in it, because
 * behind that there may be comments.
 * @param content where the text ends but for white space.
 * @param end where it ends for the library: a bracket, or the end of the text.
 * @param mark the bracket that closes it.
 * @param last what it holds last.
 */
export function flowEnd(
  text: string,
  content: number,
  { start, end }: { readonly start: number; readonly end: number },
  mark: string,
  last: Node | undefined,
): number {
  if (end < content) return end;
  // On broken text the library may see a collection where no bracket stands.
  const opened = start < content && '[{'.includes(text.charAt(start)) ? start + 1 : start;
  const least = Math.max(opened, last?.end ?? 0);
  if (text.charAt(end - 1) !== mark) return least;
  const line = Math.max(least, text.lastIndexOf('\n', end - 1) + 1);
  // A bracket in a comment closes nothing.
  return text.slice(line, end).includes('#') ? least : end;
}
