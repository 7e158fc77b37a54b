/**
 * Findings that no comment can accept: that the text or the analysis is incomplete, and those about
 * suppressions and answers themselves.
 */
const unignorable: ReadonlySet<string> = new Set([
  'ASR000',
  'ASR001',
  'ASR017',
  'ASR018',
  'ASR019',
  'ASR030',
]);

/** Whether a comment can accept findings of a requirement. */
export function isIgnorable(id: string): boolean {
  return !unignorable.has(id);
}
