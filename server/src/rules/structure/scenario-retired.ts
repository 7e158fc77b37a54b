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
  *check({ scenario: value }, { scenario, facts, keySpan }) {
    const at = value ?? keySpan('scenario');
    if (at === undefined || scenario === undefined) return;
    const status = facts.scenarioStatus[scenario.code];
    if (status === undefined) return;
    yield {
      special: status,
      at,
      message:
        status === 'retired'
          ? `Replication of ${scenario.title} is retired and no longer supported; plan to replicate to Azure.`
          : `Replication of ${scenario.title} is deprecated and will end; plan to replicate to Azure.`,
    };
  },
});
