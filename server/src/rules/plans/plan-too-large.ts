import type { RecoveryPlan } from '../../descriptor/model.generated.ts';
import { givenName } from '../../edits/fix.ts';
import { countOfPlans, splitPlan } from '../../domain/plan-split.ts';
import { machinesOf } from '../../domain/recovery-plans.ts';
import { brief } from '../../text/brief.ts';
import { example, unmarked } from '../examples.ts';
import { rule, type Context, type Fix } from '../rule.ts';

/** A plan with so many machines, in groups of ten. */
const plan = (count: number): string => {
  const machines = Array.from({ length: count }, (_, i) => `web${i + 1}`);
  const groups = Array.from({ length: Math.ceil(count / 10) }, (_, i) =>
    machines.slice(10 * i, 10 * i + 10).join(', '),
  );
  return example('vmware-to-azure', {
    protectedItems: machines.map((name) => `\n  - name: ${name}`).join(''),
    recoveryPlans:
      '\n  - name: ⟦web-shop⟧\n    groups:' +
      groups.map((names) => `\n      - machines: [${names}]`).join(''),
  });
};

/** A recovery plan holds so many different machines, over all its groups. */
export default rule({
  name: 'plan-too-large',
  enforces: ['ASR907'],
  block: 'recoveryPlan',
  docs: { bad: plan(51), good: unmarked(plan(50)) },
  *check(subject, context) {
    const { limits } = context;
    const { name, groups } = subject;
    const count = machinesOf(subject).size;
    if (count <= limits.planMachines) return;
    const title = name === undefined ? 'Recovery plan' : `Plan ${brief(name.value, 30)}`;
    yield {
      at: name ?? groups?.key ?? subject,
      message: `${title} has ${count} machines; a recovery plan can have at most ${limits.planMachines}. Split it.`,
      fixes: () => split(subject, context),
    };
  },
});

function split(plan: RecoveryPlan, { limits, facts, name: mentions }: Context): Fix[] {
  const own = plan.name?.value;
  const parts = countOfPlans(plan, limits.planMachines);
  if (own === undefined || parts === undefined) return [];
  const { maxLength } = facts.names.recoveryPlan;
  const names: string[] = [];
  for (let number = 2; names.length < parts - 1; number++) {
    const name = `${own.slice(0, maxLength - `-${number}`.length)}-${number}`;
    if (mentions('recoveryPlan', name).definitions.length === 0) names.push(name);
  }
  return [
    {
      title: `Split into ${parts} plans of at most ${limits.planMachines} machines`,
      kind: 'plan',
      edits: splitPlan(plan, limits.planMachines, (index) => names[index] ?? own),
      names: names.map((name) => givenName('recoveryPlan', name)),
    },
  ];
}
