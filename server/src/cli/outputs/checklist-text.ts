/** The checklist of a descriptor for a terminal. */
import pc from 'picocolors';
import type { Checked } from '../../check/checked-descriptor.ts';
import { checklist, countStates, type ChecklistItem } from '../../check/checklist.ts';
import type { State } from '../../check/requirement-state.ts';
import { stateWords } from '../../pages/state-words.ts';
import { scenarioTitles } from '../../requirements/scenarios.ts';
import { wrap } from '../../text/wrap.ts';
import { amount } from '../report.ts';
import { printable } from './printable.ts';

/** The states that are listed; the others are only counted. */
const shown: readonly State[] = ['violated', 'accepted', 'switchedOff', 'open', 'done'];
/** Those of which the note says more than the state does. */
const explained: ReadonlySet<State> = new Set(['violated', 'accepted', 'switchedOff']);

/** @param columns the width of the terminal. */
export function checklistText(
  checked: Checked,
  name: string,
  color: boolean,
  columns: number,
): string {
  const colors = pc.createColors(color);
  const { scenario } = checked.descriptor;
  if (scenario === undefined)
    return `${printable(name)}: no known scenario, so no requirements apply.\n`;
  const items = checklist(checked);
  const counts = countStates(items);
  const subject = `${scenarioTitles[scenario]}, profile ${checked.catalogue.profile}`;
  const groups = shown.flatMap((state) => {
    const own = items.filter((item) => item.state === state);
    const title = `${stateWords[state]} (${own.length})`;
    return own.length === 0
      ? []
      : ['', colors.bold(title), ...own.flatMap((item) => lines(item, columns))];
  });
  return [
    colors.bold(`${printable(name)}: ${subject}, ${amount(items.length, 'requirement')}`),
    ...groups,
    '',
    `${counts.met} met and ${counts.notApplicable} not applicable are not shown; --format markdown lists them too.`,
    '',
  ].join('\n');
}

/** The statement, followed by the note if the state has a reason in the descriptor. */
function lines(
  { requirement: { id }, severity, statement, state, note }: ChecklistItem,
  columns: number,
): string[] {
  const head = `  ${id}  ${severity.padEnd(12)}`;
  const room = Math.max(40, Math.min(columns, 120) - head.length);
  const why =
    explained.has(state) || note.startsWith('declared in') ? [`(${printable(note)})`] : [];
  return [statement, ...why]
    .flatMap((text) => wrap(text, room))
    .map((line, i) => (i === 0 ? head : ' '.repeat(head.length)) + line);
}
