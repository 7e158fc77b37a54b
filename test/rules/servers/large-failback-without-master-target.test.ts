import rule from '../../../server/src/rules/servers/large-failback-without-master-target.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';

function volume(
  text: string,
  masterTargetServers: string | null = null,
  scenario: Scenario = 'vmware-to-azure',
): string {
  return example(scenario, {
    processServers: '\n  - { name: PS-AZ, location: azure }',
    masterTargetServers,
    failback: `\n  types: [unplanned]\n  vm: FB\n  volume: ${text}`,
  });
}

testRule(rule, {
  good: {
    'a normal failback': volume('normal'),
    'a master target of its own': volume('large', '\n  - name: MT01'),
    'Hyper-V, which has none': example('hyperv-to-azure', {
      failback: ' { types: [planned], volume: large }',
    }),
  },
  bad: {
    'for VMware': {
      text: volume('⟦large⟧'),
      requirement: 'ASR844',
      severity: 'information',
      fixed: volume('large', '\n  - { name: MT-FAILBACK, machine: vmware }'),
    },
    'for physical servers, with an empty list': {
      text: volume('⟦large⟧', ' []', 'physical-to-azure'),
      requirement: 'ASR844',
      fixed: volume('large', ' [{ name: MT-FAILBACK, machine: vmware }]', 'physical-to-azure'),
    },
  },
});
