/** The checklist of a descriptor for people at a terminal. */
import pc from 'picocolors';
import type { Checked } from '../../check/check.ts';
import { checklist, countStates, type ChecklistItem, type State } from '../../check/checklist.ts';
import { scenarioTitles } from '../../requirements/scenarios.ts';
import { wrap } from '../../text/wrap.ts';
import { amount } from '../report.ts';
import { printable } from './printable.ts';

/** What has to be done is shown; of the rest it is said how much there is. */
const shown: readonly (readonly [State, string])[] = [
  ['violated', 'Violated'],
  ['open', 'Open'],
  ['done', 'Done'],
];

/** The checklist of a descriptor for a terminal of so many columns. */
export function checklistText(
  checked: Checked,
  name: string,
  color: boolean,
  columns: number,
): string {
  const colors = pc.createColors(color);
  const { scenario } = checked.descriptor;
  if (scenario === undefined)
    return `${printable(name)}: names no known scenario, so there is nothing to check it against.\n`;
  const items = checklist(checked);
  const counts = countStates(items);
  const of = `${scenarioTitles[scenario]}, profile ${checked.catalogue.profile}`;
  const groups = shown.flatMap(([state, word]) => {
    const own = items.filter((item) => item.state === state);
    const title = `${word} (${own.length})`;
    return own.length === 0
      ? []
      : ['', colors.bold(title), ...own.flatMap((item) => lines(item, columns))];
  });
  return [
    colors.bold(`${printable(name)}: ${of}, ${amount(items.length, 'requirement')}`),
    ...groups,
    '',
    `${counts.met} met and ${counts.notApplicable} not applicable are not shown; --format markdown lists them too.`,
    '',
  ].join('\n');
}

/** The statement, and below it why it stands so where that is more than that nothing is said. */
function lines(
  { requirement: { id }, severity, statement, state, note }: ChecklistItem,
  columns: number,
): string[] {
  const head = `  ${id}  ${severity.padEnd(12)}`;
  const room = Math.max(40, Math.min(columns, 120) - head.length);
  const why =
    state === 'violated' || note.startsWith('declared in') ? [`(${printable(note)})`] : [];
  return [statement, ...why]
    .flatMap((text) => wrap(text, room))
    .map((line, i) => (i === 0 ? head : ' '.repeat(head.length)) + line);
}
