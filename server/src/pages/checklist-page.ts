import type { Checked } from '../check/checked-descriptor.ts';
import { background, checklist, countStates, type ChecklistItem } from '../check/checklist.ts';
import { states, type State } from '../check/requirement-state.ts';
import type { RequirementId, Severity } from '../requirements/ids.ts';
import { scenarioTitles } from '../requirements/scenarios.ts';
import { escaped } from './markdown-text.ts';
import { stateMarks, stateWords } from './state-words.ts';

/** Writes an id of a requirement, as text or as a link to its explanation. */
export type WriteId = (id: RequirementId) => string;

/** The checklist of a descriptor as Markdown: first what to fix, then what to verify. */
export function checklistDocument(
  checked: Checked,
  title: string,
  writeId: WriteId = (id) => id,
): string {
  const { scenario } = checked.descriptor;
  if (scenario === undefined) {
    return `# Checklist: ${escaped(title)}\n\nThe descriptor has no known scenario, so there are no requirements to check.\n`;
  }
  const items = checklist(checked);
  const counts = countStates(items);
  const summary = states
    .map((state) => `${counts[state]} ${stateWords[state].toLowerCase()}`)
    .join(' · ');
  return `${[
    `# Checklist: ${escaped(title)}`,
    `Profile ${checked.catalogue.profile} · ${scenarioTitles[scenario]} · ${items.length} requirements`,
    `**${summary}**`,
    'To answer an item that only a person can verify, add it to the descriptor: `checklist: { ASR302: done }`.',
    ...states.flatMap((state) =>
      group(state, items.filter((item) => item.state === state).sort(bySeverity), writeId),
    ),
    ...goodToKnow(checked, writeId),
  ].join('\n\n')}\n`;
}

function group(state: State, items: readonly ChecklistItem[], writeId: WriteId): string[] {
  if (items.length === 0) return [];
  const rows = items.map(
    ({ requirement, alike, statement, severity, note }) =>
      `| ${stateMarks[state]} ${[requirement, ...alike].map(({ id }) => writeId(id)).join(', ')} | ${severity} | ${cell(statement)} | ${cell(escaped(note))} |`,
  );
  return [
    `## ${stateWords[state]} (${items.length})`,
    ['| Id | Severity | Requirement | Note |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ];
}

/** By severity, the most severe first; the order of ids stays within a severity. */
function bySeverity(one: ChecklistItem, other: ChecklistItem): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity);
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function goodToKnow(checked: Checked, writeId: WriteId): string[] {
  const rows = background(checked).map(({ id, statement }) => `- ${writeId(id)}: ${statement}`);
  return rows.length === 0 ? [] : [`## Good to know (${rows.length})`, rows.join('\n')];
}

function cell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|').replace(/(?<!\s)\s*\n\s*/g, ' ');
}
