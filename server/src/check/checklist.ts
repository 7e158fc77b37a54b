/** Every requirement that bears on a descriptor, and how it stands with it. */
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { ProtectedItem } from '../descriptor/model.generated.ts';
import { osOf } from '../domain/operating-system.ts';
import { isOnChecklist } from '../requirements/catalogue.ts';
import type { Requirement } from '../requirements/catalogue-data.ts';
import type { RequirementId, Severity } from '../requirements/ids.ts';
import { minorVersionOf } from '../domain/minor-version.ts';
import { schemaAt } from '../schema/paths.ts';
import type { Checked } from './checked-descriptor.ts';
import { declared, valuesAt, type Declared } from './declared.ts';
import type { Finding } from './finding.ts';
import { openNameNote } from './open-names.ts';

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
  /** Requirements that state the same fact again and have no item of their own. */
  readonly alike: readonly Requirement[];
  /** The statement with the numbers of this scenario. */
  readonly statement: string;
  readonly severity: Severity;
  readonly state: State;
  /** Why, in a few words: "2 of 5 places say it", or the first finding. Empty where it is plain. */
  readonly note: string;
}

/** The checklist of a descriptor, in the order of the ids; empty without a known scenario. */
export function checklist(checked: Checked): readonly ChecklistItem[] {
  const { catalogue, descriptor } = checked;
  const findings = byRequirement(checked.findings);
  const settled = settledByAuthor(checked);
  const asked = applying(checked).filter(isOnChecklist);
  const alike = new Map(asked.map((row) => [row.id, [] as Requirement[]]));
  const told = asked.filter((row) => {
    // What a person has to see to as well is asked by itself.
    const own = row.enforcement === 'checklist' ? undefined : row.reportedAs;
    const other = own === undefined ? undefined : alike.get(own);
    other?.push(row);
    return other === undefined;
  });
  return told.map((requirement) => {
    const others = alike.get(requirement.id) ?? [];
    const answers = [requirement, ...others].map(({ id }) => settled.get(id));
    return {
      requirement,
      alike: others,
      statement: catalogue.statement(requirement, descriptor.scenario),
      severity: catalogue.severity(requirement.id, descriptor.scenario),
      ...stateOf(
        checked,
        requirement,
        findings,
        answers.find((answer) => answer !== undefined),
      ),
    };
  });
}

/** What the article says besides, of which nothing can be met or broken; by id. */
export function background(checked: Checked): readonly { id: RequirementId; statement: string }[] {
  const { catalogue, descriptor } = checked;
  return applying(checked)
    .filter(({ enforcement }) => enforcement === 'explanation')
    .map((row) => ({ id: row.id, statement: catalogue.statement(row, descriptor.scenario) }));
}

function applying({ catalogue, descriptor: { scenario } }: Checked): readonly Requirement[] {
  if (scenario === undefined) return [];
  return catalogue.requirements.filter(({ id }) => catalogue.applies(id, scenario));
}

/** How many items stand how. */
export function countStates(items: readonly ChecklistItem[]): Readonly<Record<State, number>> {
  const counts = { met: 0, violated: 0, open: 0, done: 0, notApplicable: 0 };
  for (const { state } of items) counts[state]++;
  return counts;
}

function stateOf(
  checked: Checked,
  row: Requirement,
  findings: ReadonlyMap<RequirementId, readonly Finding[]>,
  settled: State | undefined,
): { state: State; note: string } {
  const { descriptor } = checked;
  const found = [...new Set([row.id, row.reportedAs ?? row.id])].flatMap(
    (id) => findings.get(id) ?? [],
  );
  const broken = found.filter(isBreach);
  // What is broken stays broken, whatever the author ticked.
  if (broken.length > 0) return { state: 'violated', note: inWords(broken) };
  const parts = (row.includes ?? []).filter((id) => findings.get(id)?.some(isBreach));
  if (parts.length > 0) return { state: 'violated', note: `see ${parts.join(', ')}` };
  if (settled !== undefined) return { state: settled, note: 'answered in the descriptor' };
  if (!asks(checked, row))
    return { state: 'notApplicable', note: 'nothing it applies to is declared' };
  // A consequence to know stays open until the author has seen it.
  const consequences = found.filter(
    ({ severity, requirement }) => severity === 'information' && requirement === row.id,
  );
  if (consequences.length > 0) return { state: 'open', note: inWords(consequences) };
  if (row.enforcement === 'checklist' && row.metBy === undefined)
    return { state: 'open', note: 'must be verified by a person' };
  const openName = openNameNote(descriptor.model, row, checked.catalogue.facts);
  if (openName !== undefined) return { state: 'open', note: openName };
  return declaredState((row.metBy ?? row.paths).map((path) => saidOf(descriptor, path)));
}

/**
 * How often something is said. What is chosen in Azure is chosen by its default as well, unlike facts
 * of the site, which nobody has looked at before they are declared.
 */
function saidOf(descriptor: Descriptor, path: string): Declared {
  const { said, of, unread } = declared(descriptor, path);
  const { default: value, defaultFrom } = schemaAt(path) ?? {};
  const isChosen = chosen.test(path) && (value ?? defaultFrom) !== undefined;
  return { said: isChosen ? of - unread : said, of, unread };
}

const chosen =
  /^(?:portal|vault|storageAccounts|virtualNetworks|configurationServer\.replicationPort)\b/;

/** Whether what the requirement speaks of is there. */
function asks({ descriptor, catalogue }: Checked, { asksWhen, guest }: Requirement): boolean {
  const machines = descriptor.model.protectedItems?.items ?? [];
  // A machine whose system is not known may be of either kind.
  const isOther = (machine: ProtectedItem): boolean => {
    const { type } = osOf(machine, catalogue.facts);
    return type !== undefined && type !== guest;
  };
  if (guest !== undefined && machines.length > 0 && machines.every(isOther)) return false;
  if (asksWhen === undefined) return true;
  return Object.entries(asksWhen).some(([path, values]) =>
    valuesAt(descriptor, path).some(
      (value) =>
        values.length === 0 ||
        values.includes(value) ||
        values.includes(minorVersionOf(value) ?? ''),
    ),
  );
}

function isBreach({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function declaredState(counts: readonly Declared[]): { state: State; note: string } {
  if (counts.some((count) => count.of > 0 && count.said === count.of))
    return { state: 'met', note: '' };
  if (counts.every((count) => count.of === 0))
    return { state: 'notApplicable', note: 'nothing it applies to is declared' };
  const most = counts.reduce((a, b) => (b.said > a.said ? b : a));
  return {
    state: 'open',
    note: most.said === 0 ? 'not declared' : `declared in ${most.said} of ${most.of} places`,
  };
}

function inWords(found: readonly Finding[]): string {
  const [first] = found;
  if (first === undefined) return '';
  return found.length === 1 ? first.message : `${first.message} (${found.length} findings)`;
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
  for (const [id, { value }] of descriptor.model.checklist?.entries ?? []) {
    const state = words[value];
    if (state !== undefined) settled.set(id, state);
  }
  return settled;
}
