import { code } from '../../pages/markdown-text.ts';
import { whatIfTable } from '../../pages/what-if-table.ts';
import { findingTable } from '../diff/difference-markdown.ts';
import { printable } from '../outputs/printable.ts';
import type { AssumedDescriptor, PlannedDescriptor } from './planned-descriptor.ts';

/** Both columns of a what-if as Markdown, for a decision or a pull request. */
export function whatIfMarkdown(
  now: PlannedDescriptor,
  { set, then, difference: { appeared, vanished } }: AssumedDescriptor,
): string {
  const settings = set.map(({ path, value }) => code(printable(`${path}=${value}`))).join(', ');
  const lines = [
    '## What if',
    '',
    `${code(printable(now.file))} with ${settings}.`,
    '',
    ...whatIfTable(now.answers, then.answers),
    ...findingTable('appeared', appeared),
    ...findingTable('vanished', vanished),
  ];
  return `${lines.join('\n')}\n`;
}
