/** Answers before and after, as a table in Markdown. */
import type { Answer } from '../plan/answer.ts';
import { answerPairs } from '../plan/answer-changes.ts';
import { valueInWords } from '../plan/answer-words.ts';
import { escaped } from './markdown-text.ts';

/** Returns the lines of the table. */
export function whatIfTable(
  before: readonly Answer[],
  after: readonly Answer[],
): readonly string[] {
  return [
    '| | Answer | Now | Then |',
    '| --- | --- | --- | --- |',
    ...answerPairs(before, after).map(({ before: old, after: next }) => {
      const { id = '', title = '' } = next ?? old ?? {};
      return `| ${id} | ${escaped(title)} | ${words(old)} | ${words(next)} |`;
    }),
  ];
}

function words(answer: Answer | undefined): string {
  return answer === undefined ? 'not asked for' : escaped(valueInWords(answer));
}
