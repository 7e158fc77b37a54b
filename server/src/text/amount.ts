/** `1 file`, `2 files`; the plural is given where it does not end with an s alone. */
export function amount(count: number, word: string, plural = `${word}s`): string {
  return `${count} ${count === 1 ? word : plural}`;
}
