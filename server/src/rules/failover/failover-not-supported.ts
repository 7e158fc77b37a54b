import { notSupported, repairs, unsupportedTypes } from '../../descriptor/failover-types.ts';
import { scenarioTitles } from '../../requirements/scenarios.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Which failovers there are depends on the scenario; a run book must not count on others. */
export default rule({
  name: 'failover-not-supported',
  enforces: ['ASR802', 'ASR805', 'ASR812'],
  part: 'failover',
  docs: {
    bad: example('vmware-to-azure', { failover: ' { types: [test, ⟦planned⟧] }' }),
    good: example('vmware-to-azure', { failover: ' { types: [test, unplanned] }' }),
  },
  *check({ types }, { code, demand, facts, requirement, scenario }) {
    if (types === undefined || code === undefined || scenario === undefined) return;
    for (const one of unsupportedTypes(types, facts.failover[code], requirement)) {
      const { type, row } = one;
      if (demand(row.id) === undefined) continue;
      yield {
        requirement: row.id,
        at: type,
        message: notSupported('failover', one, scenarioTitles[scenario]),
        fixes: () => repairs(types, one),
      };
    }
  },
});
