import type { Checked } from '../check/checked-descriptor.ts';
import {
  background,
  checklist,
  countStates,
  type ChecklistItem,
  type State,
} from '../check/checklist.ts';
import type { Severity } from '../requirements/ids.ts';
import { scenarioTitles } from '../requirements/scenarios.ts';
import { escaped } from './markdown-text.ts';

/** The checklist of a descriptor as Markdown: first what to fix, then what to verify. */
export function checklistDocument(checked: Checked, title: string): string {
  const { scenario } = checked.descriptor;
  if (scenario === undefined) {
    return `# Checklist: ${escaped(title)}\n\nThe descriptor has no known scenario, so there are no requirements to check.\n`;
  }
  const items = checklist(checked);
  const counts = countStates(items);
  const summary = order
    .map((state) => `${counts[state]} ${words[state].toLowerCase()}`)
    .join(' · ');
  return `${[
    `# Checklist: ${escaped(title)}`,
    `Profile ${checked.catalogue.profile} · ${scenarioTitles[scenario]} · ${items.length} requirements`,
    `**${summary}**`,
    'To answer an item that only a person can verify, add it to the descriptor: `checklist: { ASR302: done }`.',
    ...order.flatMap((state) =>
      group(state, items.filter((item) => item.state === state).sort(bySeverity)),
    ),
    ...goodToKnow(checked),
  ].join('\n\n')}\n`;
}

const order: readonly State[] = ['violated', 'open', 'done', 'met', 'notApplicable'];
const words: Readonly<Record<State, string>> = {
  violated: 'Violated',
  open: 'Open',
  done: 'Done',
  met: 'Met',
  notApplicable: 'Not applicable',
};
const marks: Readonly<Record<State, string>> = {
  violated: '✗',
  open: '☐',
  done: '☑',
  met: '✓',
  notApplicable: '–',
};

function group(state: State, items: readonly ChecklistItem[]): string[] {
  if (items.length === 0) return [];
  const rows = items.map(
    ({ requirement, alike, statement, severity, note }) =>
      `| ${marks[state]} ${[requirement, ...alike].map(({ id }) => id).join(', ')} | ${severity} | ${cell(statement)} | ${cell(escaped(note))} |`,
  );
  return [
    `## ${words[state]} (${items.length})`,
    ['| Id | Severity | Requirement | Note |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ];
}

/** By severity, the most severe first; the order of ids stays within a severity. */
function bySeverity(one: ChecklistItem, other: ChecklistItem): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity);
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function goodToKnow(checked: Checked): string[] {
  const rows = background(checked).map(({ id, statement }) => `- ${id}: ${statement}`);
  return rows.length === 0 ? [] : [`## Good to know (${rows.length})`, rows.join('\n')];
}

function cell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|').replace(/(?<!\s)\s*\n\s*/g, ' ');
}
