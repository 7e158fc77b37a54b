/** What a fix that takes lines out leaves as it was. */
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { FindingFix } from './finding.ts';

/**
 * Takes out lines, and neither the byte order mark before the first of them nor, where the text ends
 * without a line end, the line end of the text that is left.
 */
export function withinForm(
  descriptor: Descriptor,
  edits: FindingFix['edits'],
): FindingFix['edits'] {
  const { length } = descriptor;
  if (
    !edits.some(({ span, newText }) => newText === '' && (span.start === 0 || span.end === length))
  )
    return edits;
  const { text } = descriptor;
  return edits.map((edit) => {
    let { start } = edit.span;
    const { end } = edit.span;
    if (edit.newText !== '' || start === end) return edit;
    if (start === 0 && text.startsWith('\ufeff')) start = 1;
    if (end === length && !text.endsWith('\n'))
      start -= /\r?\n$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
    return { ...edit, span: { start, end } };
  });
}
