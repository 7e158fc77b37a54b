import { example, unmarked } from '../examples.ts';
import { rule } from '../rule.ts';

const plan = (...machines: string[]): string =>
  example('vmware-to-azure', {
    protectedItems: '\n  - name: ⟦FIN-SQL01⟧\n  - name: FIN-APP01',
    recoveryPlans: `\n  - { name: finance, groups: [{ machines: [${machines.join(', ')}] }] }`,
  });

/** Where there are recovery plans, a machine outside all of them is easily forgotten. */
export default rule({
  name: 'machine-in-no-plan',
  enforces: ['ASR027'],
  block: 'occurrence',
  docs: {
    bad: plan('FIN-APP01'),
    good: unmarked(plan('FIN-APP01', 'FIN-SQL01')),
  },
  *check({ kind, role, name, at }, { count, hasOpenName, name: mentions }) {
    if (kind !== 'protectedItem' || role !== 'definition') return;
    if (count('recoveryPlans') === 0) return;
    // Nothing but recovery plans refers to a machine.
    if (mentions(kind, name).uses > 0 || hasOpenName(kind, 'reference')) return;
    yield {
      at,
      message: 'Machine is in no recovery plan, so it fails over only manually; add it to a plan.',
    };
  },
});
