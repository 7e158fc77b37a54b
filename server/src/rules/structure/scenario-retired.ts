import { scenarioTitles } from '../../requirements/scenarios.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Some replication paths are no longer offered in a later profile. */
export default rule({
  name: 'scenario-retired',
  enforces: ['ASR029'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-secondary', { profile: ' 2026-05' }).replace(
      'vmware-to-secondary',
      '⟦vmware-to-secondary⟧',
    ),
    good: example('vmware-to-secondary', { profile: ' 2016-12' }),
  },
  *check({ scenario }, { code, demand, facts }) {
    const requirement = demand('ASR029');
    if (requirement === undefined || scenario === undefined || code === undefined) return;
    const status = facts.scenarioStatus[code];
    if (status === undefined) return;
    const path = scenarioTitles[scenario.value];
    yield {
      requirement,
      special: status,
      at: scenario,
      message:
        status === 'retired'
          ? `Replication of ${path} is retired and not supported any more; plan to replicate to Azure.`
          : `Replication of ${path} is deprecated and about to end; plan to replicate to Azure.`,
    };
  },
});
