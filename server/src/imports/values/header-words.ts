/** How headers of tables compare. */

/**
 * Returns a header in the form in which it compares: without case, blanks, `_`, `-`, `.`, `*` and
 * parentheses. `MiB` is `MB`, since exports mean the same by both; `#` is a letter of its own.
 */
export function headerWord(header: string): string {
  return header
    .toLowerCase()
    .replace(/[\s_\-.*()]/g, '')
    .replace(/(?<=[kmg])ib/g, 'b');
}
