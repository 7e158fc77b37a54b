import { notSupported, repairs, unsupportedTypes } from '../../descriptor/failover-types.ts';
import { scenarioTitles } from '../../requirements/scenarios.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Which ways back there are depends on the scenario; a run book must not count on others. */
export default rule({
  name: 'failback-not-supported',
  enforces: [
    'ASR821',
    'ASR822',
    'ASR823',
    'ASR824',
    'ASR825',
    'ASR827',
    'ASR829',
    'ASR830',
    'ASR832',
  ],
  part: 'failback',
  docs: {
    bad: example('vmware-to-azure', {
      failback: ' { types: [⟦test⟧, unplanned], connectivity: vpn }',
      processServers: '\n  - { name: PS-AZ, location: azure }',
    }),
    good: example('vmware-to-azure', {
      failback: ' { types: [unplanned], connectivity: vpn }',
      processServers: '\n  - { name: PS-AZ, location: azure }',
    }),
  },
  *check({ types }, { code, demand, facts, requirement, scenario }) {
    if (types === undefined || code === undefined || scenario === undefined) return;
    for (const one of unsupportedTypes(types, facts.failback[code], requirement)) {
      const { type, row } = one;
      if (demand(row.id) === undefined) continue;
      yield {
        requirement: row.id,
        at: type,
        message: notSupported('failback', one, scenarioTitles[scenario]),
        fixes: () => repairs(types, one),
      };
    }
  },
});
