import type { RecoveryPlan } from '../../descriptor/model.generated.ts';
import { reasonForExtraStep } from '../../domain/failover-start.ts';
import { failoverToTime, recoveryTimeBound, type TimedGroup } from '../../domain/recovery-time.ts';
import { hasUnreadKey } from '../../descriptor/readable.ts';
import { machineNames } from '../../domain/recovery-plans.ts';
import { figuresOf } from '../../figures/profile-figures.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule, type Context } from '../rule.ts';

const plan = (minutes: string): string =>
  example('vmware-to-azure', {
    recoveryPlans: `\n  - name: erp\n    rtoMinutes: ${minutes}\n    groups:\n      - machines: [FIN-SQL01]\n        actions: [{ name: Check, type: manual, minutes: 30 }]`,
  });

/** The objective of a plan is above the least time that the descriptor itself gives. */
export default rule({
  name: 'objective-below-recovery-time',
  enforces: ['ASR062'],
  // The whole descriptor, because what machines need to start stands in them.
  block: 'descriptor',
  docs: { bad: plan('⟦20⟧'), good: plan('30') },
  *check({ recoveryPlans, capacity }, context) {
    for (const subject of recoveryPlans?.items ?? []) {
      const rto = subject.rtoMinutes ?? capacity?.rtoMinutes;
      if (rto === undefined) continue;
      const { minutes, manual } = timeOf(subject, context);
      const title = subject.name === undefined ? 'Plan' : `Plan ${brief(subject.name.value, 30)}`;
      const at = subject.rtoMinutes ?? subject.name ?? subject;
      const steps = manual === 1 ? 'a manual step' : `${manual} manual steps`;
      if (minutes > rto.value)
        yield {
          at,
          message: `${title} takes at least ${minutes} minutes; its objective is ${rto.value}. Shorten its steps or change the objective.`,
        };
      else if (manual > 0) {
        const message = `${title} has an objective of ${rto.value} minutes and ${steps} without minutes. Declare them.`;
        yield { special: 'unknown-steps', at, message };
      }
    }
  },
});

/** The least time of a plan, and its manual steps of which no time is declared. */
function timeOf(
  { shutdown, failover, groups }: RecoveryPlan,
  context: Context,
): { readonly minutes: number; readonly manual: number } {
  const { descriptor, machineLoad, scenario, profile } = context;
  const types = descriptor.failover?.types?.items.map(({ value }) => value) ?? [];
  const asked = failoverToTime(types);
  const { failoverStart } = figuresOf(profile);
  const hasExtra = scenario !== undefined && failoverStart.scenarios.includes(scenario.code);
  let extra = 0;
  let manual = 0;
  const parts = [
    ...[shutdown, failover].map((fixed) => ({ actions: fixed?.actions, names: [] })),
    ...(groups?.items ?? []).map((one) => ({ actions: one.actions, names: machineNames(one) })),
  ];
  const timed: TimedGroup[] = parts.map(({ actions, names }) => {
    const steps = (actions?.items ?? []).filter(
      ({ direction, failoverTypes }) =>
        direction?.value !== 'failback' &&
        failoverTypes?.items.every(({ value }) => value !== asked) !== true,
    );
    for (const step of steps)
      if (step.type?.value === 'manual' && !step.minutes && !hasUnreadKey(step)) manual++;
    const starts = names.map((name) => {
      const load = machineLoad(name);
      if (load === undefined || !hasExtra) return load?.startMinutes;
      const addresses = load.hasStaticAddress ? ['static'] : [];
      const one = { runsOn: scenario.machines, system: load.system, addresses, agent: load.agent };
      if (reasonForExtraStep(one, failoverStart) !== undefined) extra = failoverStart.extraMinutes;
      return load.startMinutes;
    });
    return { starts, steps: steps.map(({ minutes }) => minutes?.value) };
  });
  return { minutes: recoveryTimeBound(extra, timed).minutes, manual };
}
