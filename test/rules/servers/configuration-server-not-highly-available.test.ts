import rule from '../../../server/src/rules/servers/configuration-server-not-highly-available.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
function server(properties: string, scenario: Scenario = 'vmware-to-azure'): string {
  return example(scenario, { configurationServer: `\n  hostname: ASR-CS01\n  ${properties}` });
}

testRule(rule, {
  good: {
    'a highly available VMware VM': server('machine: vmware\n  highlyAvailable: true'),
    'a VMware VM that says no more': server('machine: vmware'),
    'nothing said': example('vmware-to-azure'),
    'a machine that cannot be read': server('machine: cloud'),
    'physical servers, where it may be physical': server(
      'machine: physical\n  highlyAvailable: false',
      'physical-to-azure',
    ),
  },
  bad: {
    'a physical machine, told once': {
      text: server('machine: ⟦physical⟧\n  highlyAvailable: false'),
      requirement: 'ASR203',
      severity: 'warning',
      message:
        'Configuration server is a physical machine; a highly available VMware VM is recommended.',
      unfixable: true,
    },
    'a VM elsewhere': {
      text: server('machine: ⟦virtual⟧'),
      requirement: 'ASR203',
      message: 'Configuration server is no VMware VM;',
      unfixable: true,
    },
    'a VM without high availability': {
      text: server('highlyAvailable: ⟦false⟧'),
      requirement: 'ASR203',
      severity: 'warning',
      fixed: server('highlyAvailable: true'),
    },
  },
});
