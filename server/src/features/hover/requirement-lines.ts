/** The requirements in a hover: their state, why they hold, and where they are stated. */
import type { Checked } from '../../check/checked-descriptor.ts';
import { stateOf, type RequirementState } from '../../check/requirement-state.ts';
import { escaped } from '../../pages/markdown-text.ts';
import { requirementsOn } from '../../pages/property.ts';
import { sourceLinks } from '../../pages/source-links.ts';
import { stateMarks, stateWords } from '../../pages/state-words.ts';
import { isOnChecklist } from '../../requirements/catalogue.ts';
import type { Requirement } from '../../requirements/catalogue-data.ts';
import { scenarioTitles } from '../../requirements/scenarios.ts';
import { alsoInWords, violation, type Hovered } from './violation.ts';

/** What a hover says of requirements. */
interface RequirementParagraphs {
  /** Those that something is found of, to be shown before the property. */
  readonly violated: readonly string[];
  readonly others: readonly string[];
}

/** The maximum number of requirements in a hover, and of violated ones. */
const MAX_ROWS = 10;
const MAX_VIOLATED = 3;
const order = ['error', 'warning', 'information', 'hint'];

/**
 * The requirements of a path, as paragraphs. What is found is shown by the editor already: of a violated
 * requirement only why it is one and where it is stated, in two lines, and of the others one line. Where
 * nothing is found, each requirement with its state and statement, the most severe first.
 */
export function requirementLines(checked: Checked, hovered: Hovered): RequirementParagraphs {
  const { catalogue, descriptor } = checked;
  const { scenario } = descriptor;
  const { found, path, addressOf } = hovered;
  const named = [...found.keys()]
    .map((id) => catalogue.find(id))
    .filter((row) => row !== undefined);
  const all = [...new Set([...named, ...requirementsOn(checked, path)])];
  if (all.length === 0) return { violated: [], others: [] };
  const weight = (row: Requirement): number =>
    (found.has(row.id) ? 0 : 10) + order.indexOf(catalogue.severity(row.id, scenario));
  all.sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1));
  const links = (rows: readonly Requirement[]): string =>
    rows.map(({ id }) => `[${id}](${addressOf(id)})`).join(', ');
  const others = all.filter(({ id }) => !found.has(id));
  if (found.size > 0) {
    const violated = all.filter(({ id }) => found.has(id));
    const shown = violated.slice(0, MAX_VIOLATED).map((row) => violation(checked, row, hovered));
    const more = violated.slice(MAX_VIOLATED);
    return {
      violated: [
        shown.join('\n'),
        ...(more.length === 0 ? [] : [`${more.length} more violated: ${links(more)}`]),
      ],
      others: statesInOneLine(checked, others, hovered, links),
    };
  }
  const where = scenario === undefined ? '' : ` · ${scenarioTitles[scenario]}`;
  const shown = others.slice(0, MAX_ROWS).map((row) => line(checked, row, hovered));
  const more = links(others.slice(MAX_ROWS));
  return {
    violated: [],
    others: [
      '---',
      `**Requirements** · profile ${catalogue.profile}${where}`,
      shown.join('\n'),
      ...(more === '' ? [] : [`More: ${more}`]),
    ],
  };
}

/** "3 more met: ASR301, ASR302, ASR304 · 1 more open: ASR305". */
function statesInOneLine(
  checked: Checked,
  rows: readonly Requirement[],
  { hasValue }: Hovered,
  links: (rows: readonly Requirement[]) => string,
): string[] {
  const byState = new Map<string, Requirement[]>();
  for (const row of rows) {
    const { state } = shownState(checked, row, hasValue);
    if (state === undefined) continue;
    const word = stateWords[state].toLowerCase();
    byState.set(word, [...(byState.get(word) ?? []), row]);
  }
  const words = [...byState].map(([word, one]) => `${one.length} more ${word}: ${links(one)}`);
  return words.length === 0 ? [] : [words.join(' · ')];
}

function line(checked: Checked, row: Requirement, hovered: Hovered): string {
  const { catalogue, descriptor } = checked;
  const { scenario } = descriptor;
  const severity = catalogue.severity(row.id, scenario);
  const parts = [
    stateInWords(checked, row, hovered.hasValue),
    `[**${row.id}**](${hovered.addressOf(row.id)}) ${severity}`,
    `${catalogue.statement(row, scenario)} ${sourceLinks(row, catalogue, scenario)}`,
    ...alsoInWords(checked, row, hovered),
  ];
  const verified = row.verified === false ? ' *(not verified)*' : '';
  return `- ${parts.filter((part) => part !== '').join(' · ')}${verified}`;
}

/** The state that the checklist has too, with what it notes. */
function stateInWords(checked: Checked, row: Requirement, hasValue: boolean): string {
  const { state, note } = shownState(checked, row, hasValue);
  if (state === undefined) return '';
  const word = `${stateMarks[state]} ${state === 'violated' ? '**Violated**' : stateWords[state]}`;
  return note === '' ? word : `${word}: ${escaped(note)}`;
}

/** The state that a hover shows; undefined for none. */
function shownState(
  checked: Checked,
  row: Requirement,
  hasValue: boolean,
): { readonly state: RequirementState['state'] | undefined; readonly note: string } {
  if (row.enforcement === 'explanation') return { state: undefined, note: '' };
  const state = stateOf(checked, row);
  return isOnChecklist(row) ? state : companionState(state, hasValue);
}

/** A requirement of the format has no item on the checklist: what it does not break is met. */
function companionState(
  { state, note }: RequirementState,
  hasValue: boolean,
): { readonly state: RequirementState['state'] | undefined; readonly note: string } {
  if (state === 'violated' || state === 'accepted' || state === 'switchedOff')
    return { state, note };
  return { state: hasValue ? 'met' : undefined, note: '' };
}
