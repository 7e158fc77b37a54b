import { code } from '../../pages/markdown-text.ts';
import { prose } from '../outputs/markdown.ts';
import { printable } from '../outputs/printable.ts';
import { amount } from '../report.ts';
import { changeInWords, placeInWords, signs, valueInWords } from '../../documents/change-words.ts';
import type { DescriptorDifference, FindingOfOne } from './descriptor-difference.ts';

/** The difference as Markdown, for the description of a pull request. */
export function differenceMarkdown(difference: DescriptorDifference): string {
  const { old, new: next, changes, appeared, vanished, answers } = difference;
  const file = (name: string, digest: string): string =>
    `${code(printable(name))} (${code(digest)})`;
  const lines = [
    '## Difference of meaning',
    '',
    `From ${file(old.file, old.digest)} to ${file(next.file, next.digest)}.`,
    '',
  ];
  if (changes.length === 0) lines.push('Both mean the same.');
  else lines.push('| | Where | Change |', '| --- | --- | --- |');
  for (const change of changes)
    lines.push(
      `| ${prose(signs[change.kind])} | ${prose(placeInWords(change))} | ${prose(changeInWords(change) || change.kind)} |`,
    );
  lines.push(...findingTable('appeared', appeared), ...findingTable('vanished', vanished));
  if (answers.length > 0)
    lines.push('', '### Answers', '', '| Answer | Before | After |', '| --- | --- | --- |');
  for (const { title, unit = '', from, to } of answers)
    lines.push(
      `| ${prose(title)} | ${prose(`${valueInWords(from)} ${unit}`.trim())} | ${prose(`${valueInWords(to)} ${unit}`.trim())} |`,
    );
  return `${lines.join('\n')}\n`;
}

function findingTable(title: string, findings: readonly FindingOfOne[]): readonly string[] {
  if (findings.length === 0) return [];
  return [
    '',
    `### ${amount(findings.length, 'finding')} ${title}`,
    '',
    '| Severity | Line | Requirement | Message |',
    '| --- | --- | --- | --- |',
    ...findings.map(({ finding: { severity, requirement, message, span }, descriptor }) => {
      const line = descriptor.positionAt(span.start).line + 1;
      return `| ${severity} | ${line} | ${requirement} | ${prose(message)} |`;
    }),
  ];
}
