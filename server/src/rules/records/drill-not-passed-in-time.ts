import { isUnreadable } from '../../descriptor/readable.ts';
import { monthsBefore, newestOf } from '../../domain/dated.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const drilled = (result: string): string =>
  example('vmware-to-azure', {
    recoveryPlans: '\n  - { name: erp, rtoMinutes: 120, groups: [{ machines: [FIN-SQL01] }] }',
    drills: `\n  - { date: 2016-11-15, plan: erp, type: test, result: ${result}, minutes: 95 }`,
  });

/** The newest drill of a plan failed, took longer than the objective, or is too old. */
export default rule({
  name: 'drill-not-passed-in-time',
  enforces: ['ASR063'],
  block: 'records',
  docs: { bad: drilled('⟦failed⟧'), good: drilled('passed') },
  *check({ drills, areAllRead, plans, today, drillMonths, objective: common }) {
    if (drills.length === 0 || !areAllRead.drills) return;
    const due = today === undefined ? '' : monthsBefore(today, drillMonths);
    for (const { name, rtoMinutes } of plans) {
      if (name === undefined) continue;
      const key = name.value.toLowerCase();
      const own = drills.filter((one) => {
        return one.plan?.value.toLowerCase() === key || isUnreadable(one, 'plan');
      });
      // One that cannot be read may be the newest of this plan.
      if (own.some((one) => isUnreadable(one, 'date') || isUnreadable(one, 'plan'))) continue;
      const { date, result, minutes } = newestOf(own, (one) => one.date?.value) ?? {};
      if (date === undefined) continue;
      const drill = `drill of plan ${brief(name.value, 30)}`;
      if (result?.value === 'failed')
        yield {
          at: result,
          message: `Newest ${drill} failed on ${date.value}. Correct what it showed and run another.`,
        };
      const objective = rtoMinutes ?? common;
      if (minutes !== undefined && objective !== undefined && minutes.value > objective.value)
        yield {
          at: minutes,
          message: `Newest ${drill} took ${minutes.value} minutes; its objective is ${objective.value}. Shorten its steps or change the objective.`,
          related: [{ at: objective, message: 'The objective' }],
        };
      if (date.value < due)
        yield {
          at: date,
          message: `Newest ${drill} was on ${date.value}, more than ${drillMonths} months ago. Run one and record it.`,
        };
    }
  },
});
