/**
 * Characters that word processors and web pages put in place of those that YAML knows: typographic
 * dashes and bullets for `-`, no-break and other spaces for a space, typographic quotes for `"`.
 */

/** The characters, for the classes of regular expressions. */
export const DASHES = '\u2010-\u2015\u2212\u2022\u2023\u2043\u25aa\u25cf\u25e6\u00b7';
export const SPACES = '\u00a0\u2000-\u200b\u202f\u3000';
export const QUOTES = '\u2018-\u201f\u2039\u203a\u00ab\u00bb';

const dash = new RegExp(`[${DASHES}]`);
const space = new RegExp(`[${SPACES}]`);

/** Whether a character code is that of a dash or bullet that looks like the `-` of an item. */
export function isDashLike(c: number): boolean {
  return c >= FIRST && dash.test(String.fromCharCode(c));
}

/** Whether a character code is that of a space that YAML takes for a letter. */
export function isSpaceLike(c: number): boolean {
  return c >= FIRST && space.test(String.fromCharCode(c));
}

/** None of them is below this code. */
const FIRST = 0xa0;
