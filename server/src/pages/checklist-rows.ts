/** The checklist as data, for a view in which it can be filtered and answered. */
import { checklist, countStates, type ChecklistItem } from '../check/checklist.ts';
import type { Checked } from '../check/checked-descriptor.ts';
import type { Finding, SuppressedFinding } from '../check/finding.ts';
import type { State } from '../check/requirement-state.ts';
import { scenarioTitles } from '../requirements/scenarios.ts';
import type { RequirementId, Severity } from '../requirements/ids.ts';
import { areaOf, type Area } from './checklist-areas.ts';
import { ConcernedMachines, type MachineFilter } from './concerned-machines.ts';

/** The most lines that a row lists; `more` counts the others. */
const MAX_LINES = 20;
/** The most machines that the filter offers by name; others can be typed. */
const MAX_MACHINES = 2000;

/** A checklist, as the view shows it. */
export interface ChecklistRows {
  readonly profile: string;
  /** The scenario in words; null if it is not known, and then there are no rows. */
  readonly scenario: string | null;
  /** How many requirements are in each state, whatever the filter. */
  readonly counts: Readonly<Record<State, number>>;
  /** Those that concern the machine or plan of the filter, in the order of the ids. */
  readonly rows: readonly ChecklistRow[];
  /** The names of the machines, at most 2000, and of the recovery plans. */
  readonly machines: readonly string[];
  readonly plans: readonly string[];
}

/** One requirement of a checklist. */
export interface ChecklistRow {
  readonly id: RequirementId;
  /** The ids of requirements that state the same. */
  readonly also: readonly RequirementId[];
  readonly title: string;
  readonly statement: string;
  readonly severity: Severity;
  readonly state: State;
  readonly note: string;
  readonly area: Area;
  /** Whether a person may answer it. */
  readonly isAnswerable: boolean;
  /** The answer in the descriptor, with its line from 1. */
  readonly answer: RowAnswer | null;
  /** What breaks it, what is accepted or switched off, and what is to be known, in text order. */
  readonly places: readonly RowPlace[];
  /** How many more places there are. */
  readonly more: number;
}

interface RowAnswer {
  readonly by: string | null;
  readonly date: string | null;
  readonly line: number;
}

interface RowPlace {
  /** From 1. */
  readonly line: number;
  readonly message: string;
  /** The reason and last day of the comment that accepts it, or where it is switched off. */
  readonly exception: { readonly kind: 'comment' | 'configuration'; readonly text: string } | null;
}

/** The checklist of a descriptor; without a known scenario it has no rows. */
export function checklistRows(checked: Checked, filter: MachineFilter = {}): ChecklistRows {
  const { descriptor, catalogue } = checked;
  const items = checklist(checked);
  const places = new Places(checked);
  const concerned = ConcernedMachines.of(checked, filter);
  const shown =
    concerned === undefined ? items : items.filter((item) => concerned.has(item, places.of(item)));
  const { scenario } = descriptor;
  return {
    profile: catalogue.profile,
    scenario: scenario === undefined ? null : scenarioTitles[scenario],
    counts: countStates(items),
    rows: shown.map((item) => rowOf(checked, item, places.of(item))),
    machines: namesOf(descriptor.model.protectedItems?.items).slice(0, MAX_MACHINES),
    plans: namesOf(descriptor.model.recoveryPlans?.items),
  };
}

function rowOf(
  { descriptor }: Checked,
  item: ChecklistItem,
  places: readonly (Finding | SuppressedFinding)[],
): ChecklistRow {
  const { requirement, alike, statement, severity, state, note, answer } = item;
  const lineOf = (offset: number): number => descriptor.positionAt(offset).line + 1;
  return {
    id: requirement.id,
    also: alike.map(({ id }) => id),
    title: requirement.title,
    statement,
    severity,
    state,
    note,
    area: areaOf(requirement),
    isAnswerable: state === 'open' || answer !== undefined,
    answer:
      answer === undefined
        ? null
        : {
            by: answer.by ?? null,
            date: answer.date ?? null,
            line: lineOf(descriptor.span(answer.at).start),
          },
    places: places.slice(0, MAX_LINES).map((one) => ({
      line: lineOf(one.span.start),
      message: one.message,
      exception: 'suppressedBy' in one ? exceptionOf(one) : null,
    })),
    more: Math.max(0, places.length - MAX_LINES),
  };
}

/** The reason of an exception as its author wrote it, or where the configuration makes it. */
function exceptionOf({ suppressedBy: by }: SuppressedFinding): RowPlace['exception'] {
  if (by.kind === 'configuration') return { kind: by.kind, text: by.from };
  const until = by.until === undefined ? '' : ` (${by.until})`;
  return { kind: by.kind, text: `${by.reason}${until}` };
}

/** What is found and accepted of each requirement, in text order. */
class Places {
  private readonly found = new Map<string, Finding[]>();

  constructor({ findings, suppressed }: Checked) {
    for (const one of [...findings, ...suppressed]) {
      const known = this.found.get(one.requirement);
      if (known === undefined) this.found.set(one.requirement, [one]);
      else known.push(one);
    }
  }

  of({ requirement: { id, reportedAs, includes = [] } }: ChecklistItem): readonly Finding[] {
    const ids = new Set([id, reportedAs ?? id, ...includes]);
    return [...ids]
      .flatMap((one) => this.found.get(one) ?? [])
      .sort((one, other) => one.span.start - other.span.start);
  }
}

function namesOf(
  items: readonly { readonly name?: { readonly value: string } }[] | undefined,
): string[] {
  return (items ?? []).flatMap(({ name }) => (name === undefined ? [] : [name.value]));
}
