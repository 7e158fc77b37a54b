/** What a line of a descriptor starts with, as far as cutting has to know. */
import { isDashLike, isSpaceLike } from './lookalikes.ts';

export const SPACE = 0x20;
export const TAB = 0x09;
export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
export const HASH = 0x23;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const CLOSE_BRACKET = 0x5d;
export const CLOSE_BRACE = 0x7d;

/** Returns the start of the next line; the length of the text after the last. */
export function nextLine(text: string, line: number): number {
  const end = text.indexOf('\n', line);
  return end < 0 ? text.length : end + 1;
}

/** Returns the column of the first character of a line that is no space. */
export function firstColumn(text: string, line: number): number {
  let at = line;
  while (isIndent(text.charCodeAt(at))) at++;
  return at - line;
}

/** Whether the line contains only white space or a comment. */
export function isBlank(text: string, line: number): boolean {
  let at = line;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
  const c = text.charCodeAt(at);
  return (
    Number.isNaN(c) ||
    c === NEWLINE ||
    c === HASH ||
    (c === RETURN && text.charCodeAt(at + 1) === NEWLINE)
  );
}

function isSpaceOrEnd(c: number): boolean {
  return Number.isNaN(c) || c === SPACE || c === NEWLINE || c === TAB || c === RETURN;
}

/** Whether the line has an item's `-` at exactly this column. */
export function isItem(text: string, line: number, indent: number): boolean {
  const at = line + indent;
  const next = text.charCodeAt(at + 1);
  if (!isDash(text.charCodeAt(at)) || !(isSpaceOrEnd(next) || isSpaceLike(next))) return false;
  for (let i = line; i < at; i++) if (!isIndent(text.charCodeAt(i))) return false;
  return true;
}

/** Whether a character is read as the mark of an item, or as a space before it (see `yaml/parse.ts`). */
export function isDash(c: number): boolean {
  return c === DASH || isDashLike(c);
}

/** Whether a character is read as a space of the indentation. */
export function isIndent(c: number): boolean {
  return c === SPACE || isSpaceLike(c);
}

/** Whether the line is `---` or `...`, alone or followed by something. */
export function isMark(text: string, line: number): boolean {
  const c = text.charCodeAt(line);
  return (
    (c === DASH || c === DOT) &&
    text.charCodeAt(line + 1) === c &&
    text.charCodeAt(line + 2) === c &&
    isSpaceOrEnd(text.charCodeAt(line + 3))
  );
}

/** Whether a line that is `---` or `...` has nothing else. */
export function isBareMark(text: string, line: number): boolean {
  return isBlank(text, line + 3);
}
