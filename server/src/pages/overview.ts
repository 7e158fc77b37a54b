/** What a tree of the workspace shows of a descriptor. */
import { checklist, countStates } from '../check/checklist.ts';
import { DEFAULT_DRILL_MONTHS, type Checked } from '../check/checked-descriptor.ts';
import type { State } from '../check/requirement-state.ts';
import type { Drill, RecoveryPlan } from '../descriptor/model.generated.ts';
import type { SegmentSpan, Value } from '../descriptor/sourced.ts';
import { monthsBefore } from '../domain/dated.ts';
import { machinesOf } from '../domain/recovery-plans.ts';

/** The most machines that are listed; `machineCount` counts all. */
const MAX_MACHINES = 1000;

/** A descriptor at a glance. Lines count from 1. */
export interface Overview {
  readonly profile: string;
  /** How many requirements are in each state. */
  readonly counts: Readonly<Record<State, number>>;
  readonly machineCount: number;
  readonly machines: readonly OverviewEntry[];
  readonly plans: readonly OverviewPlan[];
  /** Accepted violations with a last day, the first to end first. */
  readonly exceptions: readonly OverviewException[];
}

interface OverviewEntry {
  readonly name: string;
  readonly line: number;
}

interface OverviewPlan extends OverviewEntry {
  readonly machines: number;
  /** The day of the newest drill that passed; null if there is none. */
  readonly drill: string | null;
  /** Whether there is none, or it is older than the workspace allows. */
  readonly isDrillDue: boolean;
}

interface OverviewException {
  readonly id: string;
  readonly reason: string;
  /** The last day on which it applies. */
  readonly until: string;
  readonly line: number;
}

/** The overview of a descriptor. Without a date of today no drill is due but one that there is not. */
export function overviewOf(checked: Checked): Overview {
  const { descriptor, catalogue, configuration, suppressed, today } = checked;
  const { drillMonths = DEFAULT_DRILL_MONTHS } = configuration;
  const { protectedItems, recoveryPlans, drills, failover } = descriptor.model;
  const lineOf = (at: SegmentSpan): number =>
    descriptor.positionAt(descriptor.span(at).start).line + 1;
  const named = (one: { readonly name?: Value<string> }): OverviewEntry[] =>
    one.name === undefined ? [] : [{ name: one.name.value, line: lineOf(one.name) }];
  const machines = protectedItems?.items ?? [];
  const due = today === undefined ? '' : monthsBefore(today, drillMonths);
  return {
    profile: catalogue.profile,
    counts: countStates(checklist(checked)),
    machineCount: machines.length,
    machines: machines.slice(0, MAX_MACHINES).flatMap(named),
    plans: (recoveryPlans?.items ?? []).flatMap((plan) =>
      named(plan).map((entry) => {
        const drill = newestDrill(plan, drills?.items ?? []) ?? failover?.lastDrill?.value;
        return {
          ...entry,
          machines: machinesOf(plan).size,
          drill: drill ?? null,
          isDrillDue: drill === undefined || drill < due,
        };
      }),
    ),
    exceptions: suppressed
      .flatMap(({ requirement, suppressedBy: by }) =>
        by.kind === 'comment' && by.until !== undefined
          ? [{ id: requirement, reason: by.reason, until: by.until, line: by.line }]
          : [],
      )
      .sort((one, other) => (one.until < other.until ? -1 : one.until > other.until ? 1 : 0)),
  };
}

/** The day of the newest drill of a plan that did not fail. A drill that names no plan is of all. */
function newestDrill({ name }: RecoveryPlan, drills: readonly Drill[]): string | undefined {
  const own = name?.value.toLowerCase();
  return drills
    .filter(
      ({ plan, result }) =>
        result?.value !== 'failed' && (plan === undefined || plan.value.toLowerCase() === own),
    )
    .flatMap(({ date }) => (date === undefined ? [] : [date.value]))
    .sort()
    .at(-1);
}
