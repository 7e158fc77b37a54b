import { setValue } from '../../edits/edits.ts';
import { scenarioTitles } from '../../requirements/scenarios.ts';
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
  *check({ target }, { code, demand, facts, scenario }) {
    const requirement = demand('ASR032');
    const home = code === undefined ? undefined : facts.failbackTarget[code];
    if (requirement === undefined || target === undefined || scenario === undefined) return;
    if (home === undefined || target.value === home) return;
    yield {
      requirement,
      at: target,
      message: `Failback cannot target ${target.value} for ${scenarioTitles[scenario]}; machines come back to ${home}.`,
      fixes: () => [{ title: `Use ${home}`, safe: false, edits: [setValue(target, home)] }],
    };
  },
});
