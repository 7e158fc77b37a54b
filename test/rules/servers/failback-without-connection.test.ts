import rule from '../../../server/src/rules/servers/failback-without-connection.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';

function connectivity(text: string, scenario: Scenario = 'vmware-to-azure'): string {
  return example(scenario, {
    processServers: '\n  - { name: PS-AZ, location: azure }',
    failback: `\n  types: [unplanned]\n  vm: FB\n  connectivity: ${text}`,
  });
}

testRule(rule, {
  good: {
    'a VPN': connectivity('vpn'),
    ExpressRoute: connectivity('expressRoute'),
    'nothing said': connectivity('').replace('  connectivity: \n', ''),
    'Hyper-V, which needs none': example('hyperv-to-azure', {
      failback: ' { types: [planned], connectivity: none }',
    }),
  },
  bad: {
    'none for VMware': {
      text: connectivity('⟦none⟧ # yet'),
      requirement: 'ASR842',
      severity: 'error',
      message:
        'Failback needs a connection from the Azure network to the site; set up a VPN or ExpressRoute.',
      fixed: connectivity('vpn # yet'),
    },
    'none for physical servers': {
      text: connectivity('⟦none⟧', 'physical-to-azure'),
      requirement: 'ASR842',
      fix: 'Use ExpressRoute',
      fixed: connectivity('expressRoute', 'physical-to-azure'),
    },
  },
});
