import { setValue } from '../../edits/edits.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Machines come back to what they were replicated from, and a plan must not count on anything else. */
export default rule({
  name: 'failback-to-another-platform',
  enforces: ['ASR032'],
  block: 'failback',
  docs: {
    bad: example('hyperv-to-azure', { failback: ' { types: [planned], target: ⟦vmware⟧ }' }),
    good: example('hyperv-to-azure', { failback: ' { types: [planned], target: hyperv }' }),
  },
  *check({ target }, { facts, scenario }) {
    if (target === undefined || scenario === undefined) return;
    const home = facts.failbackTarget[scenario.code];
    if (home === undefined || target.value === home) return;
    yield {
      at: target,
      message: `Failback cannot target ${target.value} for ${scenario.title}; machines return to ${home}.`,
      fixes: () => [{ title: `Use ${home}`, kind: 'plan', edits: [setValue(target, home)] }],
    };
  },
});
