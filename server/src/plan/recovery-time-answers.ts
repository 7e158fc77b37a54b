/** K14: the least time that each recovery plan takes. */
import type { Answer } from './answer.ts';
import { AnswerDraft, type PlanContext } from './answer-draft.ts';
import { brief } from '../text/brief.ts';
import {
  failoverToTime,
  recoveryTimeBound,
  type PlanFailover,
  type TimedGroup,
} from '../domain/recovery-time.ts';
import type {
  ResolvedAction,
  ResolvedProtectedItem,
  ResolvedRecoveryPlan,
} from '../deployment/resolved.generated.ts';

/** The title of K14, without the plan. */
const recoveryTimeTitle = 'Recovery time';

/** K14, one for each recovery plan. */
export function recoveryTimeAnswers(context: PlanContext): readonly Answer[] {
  const { recoveryPlans, protectedItems } = context.deployment;
  const byName = new Map<string, ResolvedProtectedItem>();
  for (const machine of protectedItems) {
    const key = machine.name?.toLowerCase();
    if (key !== undefined && !byName.has(key)) byName.set(key, machine);
  }
  if (recoveryPlans.length > 0)
    return recoveryPlans.map((plan, index) => timeOf(context, plan, index, byName));
  const draft = new AnswerDraft('K14', recoveryTimeTitle, 'min', context.figures);
  draft.lack('recoveryPlans');
  return [draft.done('lowerBound', undefined)];
}

function timeOf(
  context: PlanContext,
  plan: ResolvedRecoveryPlan,
  index: number,
  byName: ReadonlyMap<string, ResolvedProtectedItem>,
): Answer {
  const { deployment, figures } = context;
  const { name = `plan ${index + 1}`, rtoMinutes } = plan;
  const path = `recoveryPlans[${plan.name === undefined ? index : brief(plan.name, 80)}]`;
  const title = `${recoveryTimeTitle} of ${brief(name, 40)}`;
  const draft = new AnswerDraft('K14', title, 'min', figures, path);
  const failover = failoverToTime(deployment.failover.types ?? []);
  const { groups, hasKnown, manual } = timedGroups(draft, plan, path, failover, byName);
  const extra = extraStep(draft, context, plan, byName);
  const bound = recoveryTimeBound(extra, groups);
  const terms = [
    `>= ${bound.minutes} min`,
    ...unknown(bound.unknownStarts, 'start time'),
    ...unknown(manual, 'manual step'),
    ...unknown(bound.unknownSteps - manual, 'automatic step'),
  ];
  draft.note(terms.join(' + '));
  if (rtoMinutes !== undefined) {
    draft.input(
      `${path}.rtoMinutes`,
      rtoMinutes,
      plan.origins.rtoMinutes?.kind ?? 'declared',
      'min',
    );
    if (bound.minutes > rtoMinutes)
      draft.note(`The objective is ${rtoMinutes} min, which is below it.`);
  }
  draft.assume(
    'Shutdown and failover itself: no time is published, so that they count as 0.',
    `The steps of the ${failover} failover, one after the other; the machines of a group together.`,
  );
  const isKnown = hasKnown || extra > 0;
  return draft.done('lowerBound', isKnown ? bound.minutes : undefined);
}

function unknown(count: number, what: string): readonly string[] {
  if (count === 0) return [];
  return [`${count} ${what}${count === 1 ? '' : 's'} not declared`];
}

/** The extra step of the machines that are surely not ready for Azure: once for a plan. */
function extraStep(
  draft: AnswerDraft,
  { figures: { failoverStart }, totals, scenario }: PlanContext,
  { groups }: ResolvedRecoveryPlan,
  byName: ReadonlyMap<string, ResolvedProtectedItem>,
): number {
  if (!failoverStart.scenarios.some((code) => code === scenario?.code)) return 0;
  for (const name of groups.flatMap(({ machines }) => machines ?? [])) {
    const machine = byName.get(name.toLowerCase());
    const reason = machine && totals.extraStep.get(machine);
    if (reason === undefined) continue;
    const { extraMinutes, extraMinutesAtMost, source } = failoverStart;
    draft.input('extra step', extraMinutes, 'assumed', 'min');
    draft.assume(
      `An extra step of ${extraMinutes} to ${extraMinutesAtMost} min for ${reason}, such as ${brief(name, 40)}.`,
    );
    draft.cite(source);
    return extraMinutes;
  }
  return 0;
}

function timedGroups(
  draft: AnswerDraft,
  { shutdown, failover: failoverGroup, groups }: ResolvedRecoveryPlan,
  path: string,
  failover: PlanFailover,
  byName: ReadonlyMap<string, ResolvedProtectedItem>,
): { readonly groups: readonly TimedGroup[]; readonly hasKnown: boolean; readonly manual: number } {
  let hasKnown = false;
  let manual = 0;
  const steps = (actions: readonly ResolvedAction[], at: string): (number | undefined)[] => {
    const times: (number | undefined)[] = [];
    for (const [i, action] of actions.entries()) {
      if (!runsIn(action, failover)) continue;
      times.push(action.minutes);
      const own = `${at}.actions[${i}].minutes`;
      if (action.minutes !== undefined) {
        hasKnown = true;
        draft.input(own, action.minutes, 'declared', 'min');
        continue;
      }
      draft.lack(own);
      if (action.type === 'manual') manual++;
    }
    return times;
  };
  const starts = (names: readonly string[]): (number | undefined)[] =>
    names.map((name) => {
      const minutes = byName.get(name.toLowerCase())?.startMinutes;
      const own = `protectedItems[${brief(name, 80)}].startMinutes`;
      if (minutes === undefined) draft.lack(own);
      else {
        hasKnown = true;
        draft.input(own, minutes, 'declared', 'min');
      }
      return minutes;
    });
  const fixed = [
    { starts: [], steps: steps(shutdown.actions, `${path}.shutdown`) },
    { starts: [], steps: steps(failoverGroup.actions, `${path}.failover`) },
  ];
  const booted = groups.map(({ machines = [], actions }, i) => ({
    starts: starts(machines),
    steps: steps(actions, `${path}.groups[${i}]`),
  }));
  return { groups: [...fixed, ...booted], hasKnown, manual };
}

/** Whether a step runs in a failover to the other side. */
function runsIn({ direction, failoverTypes }: ResolvedAction, failover: PlanFailover): boolean {
  return direction !== 'failback' && failoverTypes?.includes(failover) !== false;
}
