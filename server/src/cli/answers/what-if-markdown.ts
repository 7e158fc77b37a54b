import type { Answer } from '../../plan/answer.ts';
import { answerPairs } from '../../plan/answer-changes.ts';
import { valueInWords } from '../../plan/answer-words.ts';
import { code } from '../../pages/markdown-text.ts';
import { findingTable } from '../diff/difference-markdown.ts';
import { prose } from '../outputs/markdown.ts';
import { printable } from '../outputs/printable.ts';
import type { AssumedDescriptor, PlannedDescriptor } from './planned-descriptor.ts';

/** Both columns of a what-if as Markdown, for a decision or a pull request. */
export function whatIfMarkdown(
  now: PlannedDescriptor,
  { set, then, difference: { appeared, vanished } }: AssumedDescriptor,
): string {
  const words = (answer: Answer | undefined): string =>
    answer === undefined ? 'not asked for' : valueInWords(answer);
  const settings = set.map(({ path, value }) => code(printable(`${path}=${value}`))).join(', ');
  const lines = [
    '## What if',
    '',
    `${code(printable(now.file))} with ${settings}.`,
    '',
    '| | Answer | Now | Then |',
    '| --- | --- | --- | --- |',
    ...answerPairs(now.answers, then.answers).map(({ before, after }) => {
      const { id = '', title = '' } = after ?? before ?? {};
      return `| ${id} | ${prose(title)} | ${prose(words(before))} | ${prose(words(after))} |`;
    }),
    ...findingTable('appeared', appeared),
    ...findingTable('vanished', vanished),
  ];
  return `${lines.join('\n')}\n`;
}
