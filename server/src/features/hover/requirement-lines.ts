/** The requirements in a hover: each with its state, its statement, and where it is stated. */
import { alikeIn } from '../../check/alike-requirements.ts';
import type { Checked } from '../../check/checked-descriptor.ts';
import type { Finding } from '../../check/finding.ts';
import { stateOf, type RequirementState } from '../../check/requirement-state.ts';
import type { AddressOf } from '../../pages/explanation-link.ts';
import { explanationOf } from '../../pages/explanation.ts';
import { escaped } from '../../pages/markdown-text.ts';
import { requirementsOn } from '../../pages/property.ts';
import { linesFor, linesInWords, sourceLinks } from '../../pages/source-links.ts';
import { stateMarks, stateWords } from '../../pages/state-words.ts';
import { isOnChecklist, profiles } from '../../requirements/catalogue.ts';
import type { Requirement } from '../../requirements/catalogue-data.ts';
import type { ProfileId } from '../../requirements/ids.ts';
import { scenarioTitles } from '../../requirements/scenarios.ts';

/** What a hover is about. */
interface Hovered {
  readonly path: string;
  /** What is found there, by requirement. */
  readonly found: ReadonlyMap<string, Finding>;
  readonly hasValue: boolean;
  readonly addressOf: AddressOf;
}

/** The maximum number of requirements in a hover. */
const MAX_ROWS = 10;
const order = ['error', 'warning', 'information', 'hint'];

/** Lists the requirements of a path, the broken ones first, then by severity; as paragraphs. */
export function requirementLines(checked: Checked, hovered: Hovered): string[] {
  const { catalogue, descriptor } = checked;
  const { scenario } = descriptor;
  const { found, path, addressOf } = hovered;
  const named = [...found.keys()]
    .map((id) => catalogue.find(id))
    .filter((row) => row !== undefined);
  const all = [...new Set([...named, ...requirementsOn(checked, path)])];
  if (all.length === 0) return [];
  const weight = (row: Requirement): number =>
    (found.has(row.id) ? 0 : 10) + order.indexOf(catalogue.severity(row.id, scenario));
  all.sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1));
  const where = scenario === undefined ? '' : ` · ${scenarioTitles[scenario]}`;
  const shown = all.slice(0, MAX_ROWS).map((row) => line(checked, row, hovered));
  const more = all
    .slice(MAX_ROWS)
    .map(({ id }) => `[${id}](${addressOf(id)})`)
    .join(', ');
  return [
    '---',
    `**Requirements** · profile ${catalogue.profile}${where}`,
    shown.join('\n'),
    ...(more === '' ? [] : [`More: ${more}`]),
  ];
}

function line(checked: Checked, row: Requirement, hovered: Hovered): string {
  const { catalogue, descriptor } = checked;
  const { scenario } = descriptor;
  const finding = hovered.found.get(row.id);
  const severity = catalogue.severity(row.id, scenario);
  const also = alikeIn(checked, row).map((other) => {
    const lines = linesFor(other, catalogue, scenario);
    return `[${other.id}](${hovered.addressOf(other.id)}) (${linesInWords(lines)})`;
  });
  const parts = [
    stateInWords(checked, row, finding, hovered.hasValue),
    `[**${row.id}**](${hovered.addressOf(row.id)}) ${severity}`,
    `${catalogue.statement(row, scenario)} ${sourceLinks(row, catalogue, scenario)}`,
    also.length === 0 ? '' : `also ${also.join(', ')}`,
  ];
  const verified = row.verified === false ? ' *(not verified)*' : '';
  const text = `- ${parts.filter((part) => part !== '').join(' · ')}${verified}`;
  if (finding === undefined) return text;
  const absent = profilesWithout(finding, catalogue.profile);
  const elsewhere =
    absent.length === 0 ? '' : `\\\n  Does not occur in profile ${absent.join(', ')}.`;
  return `${text}${elsewhere}\\\n  ${explanationOf(row)}`;
}

/** The other profiles under which a finding does not occur. */
function profilesWithout(finding: Finding, own: ProfileId): readonly ProfileId[] {
  return profiles.filter((profile) => profile !== own && !finding.occursIn(profile));
}

/** The state that the checklist has too, with what is found here or what the checklist notes. */
function stateInWords(
  checked: Checked,
  row: Requirement,
  finding: Finding | undefined,
  hasValue: boolean,
): string {
  if (row.enforcement === 'explanation') return '';
  const { state, note } = isOnChecklist(row)
    ? stateOf(checked, row)
    : companionState(stateOf(checked, row), hasValue);
  if (state === undefined) return '';
  const word = `${stateMarks[state]} ${state === 'violated' ? '**Violated**' : stateWords[state]}`;
  const why = escaped(finding?.message ?? note);
  return why === '' ? word : `${word}: ${why}`;
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
