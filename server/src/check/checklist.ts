/** Every requirement that bears on a descriptor, and how it stands with it. */
import { Block, Value } from '../descriptor/sourced.ts';
import type { Requirement, RequirementId, Severity } from '../requirements/catalogue.ts';
import type { Checked } from './check.ts';
import { declared } from './declared.ts';
import type { Finding } from './finding.ts';

export type State =
  /** What the descriptor says fulfils it. */
  | 'met'
  /** The descriptor breaks it. */
  | 'violated'
  /** Nobody knows yet: nothing is said, or a person has to see to it. */
  | 'open'
  /** The author has seen to it (`checklist:` in the file). */
  | 'done'
  /** What it speaks of is not there, or the author says so. */
  | 'notApplicable';

export interface ChecklistItem {
  readonly requirement: Requirement;
  /** The statement with the numbers of this scenario. */
  readonly statement: string;
  readonly severity: Severity;
  readonly state: State;
  /** Why, in a few words: "2 of 5 places say it", or the first finding. Empty where it is plain. */
  readonly note: string;
}

/** The checklist of a descriptor, in the order of the ids; empty without a known scenario. */
export function checklist(checked: Checked): readonly ChecklistItem[] {
  const { descriptor, catalogue } = checked;
  const { scenario } = descriptor;
  if (scenario === undefined) return [];
  const findings = byRequirement(checked.findings);
  const settled = settledByAuthor(checked);
  const items: ChecklistItem[] = [];
  for (const requirement of catalogue.requirements) {
    if (requirement.lines.length === 0 || requirement.enforcement === 'explanation') continue;
    if (!catalogue.applies(requirement.id, scenario)) continue;
    items.push({
      requirement,
      statement: catalogue.statement(requirement, scenario),
      severity: catalogue.severity(requirement.id, scenario),
      ...stateOf(checked, requirement, findings, settled.get(requirement.id)),
    });
  }
  return items;
}

/** How many items stand how. */
export function countStates(items: readonly ChecklistItem[]): Readonly<Record<State, number>> {
  const counts = { met: 0, violated: 0, open: 0, done: 0, notApplicable: 0 };
  for (const { state } of items) counts[state]++;
  return counts;
}

function stateOf(
  { descriptor }: Checked,
  row: Requirement,
  findings: ReadonlyMap<RequirementId, readonly Finding[]>,
  settled: State | undefined,
): { state: State; note: string } {
  const found =
    findings.get(row.id) ??
    (row.reportedAs === undefined ? undefined : findings.get(row.reportedAs)) ??
    [];
  const [first] = found;
  // What is broken stays broken, whatever the author ticked.
  if (first !== undefined && row.severity !== 'information' && row.severity !== 'hint') {
    return {
      state: 'violated',
      note: found.length === 1 ? first.message : `${first.message} (${found.length} findings)`,
    };
  }
  if (settled !== undefined) return { state: settled, note: 'settled in the descriptor' };
  const counts = row.paths.map((path) => declared(descriptor, path));
  const said = counts.reduce((sum, count) => sum + count.said, 0);
  const full = counts.some((count) => count.of > 0 && count.said === count.of);
  if (row.enforcement === 'checklist' && row.metWhenDeclared !== true)
    return { state: 'open', note: 'to be verified by a person' };
  if (full) return { state: 'met', note: '' };
  if (counts.every((count) => count.of === 0))
    return { state: 'notApplicable', note: 'nothing it speaks of is declared' };
  const most = counts.reduce((a, b) => (b.said > a.said ? b : a));
  return {
    state: 'open',
    note: said === 0 ? 'not declared' : `declared in ${most.said} of ${most.of} places`,
  };
}

function byRequirement(findings: readonly Finding[]): Map<RequirementId, Finding[]> {
  const map = new Map<RequirementId, Finding[]>();
  for (const finding of findings) {
    const list = map.get(finding.requirement);
    if (list === undefined) map.set(finding.requirement, [finding]);
    else list.push(finding);
  }
  return map;
}

const words: Readonly<Record<string, State>> = {
  done: 'done',
  notApplicable: 'notApplicable',
  open: 'open',
};

function settledByAuthor({ descriptor }: Checked): Map<string, State> {
  const settled = new Map<string, State>();
  const block = descriptor.model.checklist;
  if (!(block instanceof Block)) return settled;
  for (const [id, value] of Object.entries(block as unknown as Readonly<Record<string, unknown>>)) {
    const state = value instanceof Value ? words[String(value.value)] : undefined;
    if (state !== undefined) settled.set(id, state);
  }
  return settled;
}
