/** What a fix leaves as it was, whatever it puts in or takes out. */
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { FindingFix } from './finding.ts';

/**
 * Edits in the form of the text: lines end as its others do. Lines are taken out without the byte
 * order mark before the first of them and, where the text ends without a line end, with that of the
 * text that is left.
 */
export function withinForm(
  descriptor: Descriptor,
  edits: FindingFix['edits'],
): FindingFix['edits'] {
  const { eol, length } = descriptor;
  return edits.map(({ span: { start, end }, newText }) => {
    if (newText !== '' || start === end)
      // A segment of one line may not know how others end.
      return {
        span: { start, end },
        newText: eol === '\n' ? newText : newText.replace(/(?<!\r)\n/g, eol),
      };
    if (start !== 0 && end !== length) return { span: { start, end }, newText };
    const { text } = descriptor;
    const marked = start === 0 && text.startsWith('\ufeff');
    const [left = ''] =
      end === length && !text.endsWith('\n')
        ? (/\r?\n$/.exec(text.slice(Math.max(0, start - 2), start)) ?? [])
        : [];
    // What goes from within a line to the end leaves the line, and so its end.
    const isWithin = start > 0 && !/[\r\n\ufeff]/.test(text.charAt(start - 1));
    const [kept = ''] = end === length && isWithin ? (/\r?\n$/.exec(text.slice(-2)) ?? []) : [];
    return {
      span: { start: marked ? 1 : start - left.length, end: end - kept.length },
      newText,
    };
  });
}
