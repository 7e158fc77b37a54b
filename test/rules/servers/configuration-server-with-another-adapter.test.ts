import rule from '../../../server/src/rules/servers/configuration-server-with-another-adapter.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
function server(properties: string, scenario: Scenario = 'vmware-to-azure'): string {
  return example(scenario, { configurationServer: `\n  hostname: ASR-CS01\n  ${properties}` });
}

testRule(rule, {
  good: {
    'the right type': server('nicType: VMXNET3'),
    'the right type in other letters': server('machine: vmware\n  nicType: vmxnet3'),
    'nothing said': example('vmware-to-azure'),
    'no VMware VM, which has none': server('machine: physical\n  nicType: Intel'),
    'physical servers': server('machine: vmware\n  nicType: E1000', 'physical-to-azure'),
  },
  bad: {
    'a VM that does not say where': {
      text: server('nicType: ⟦E1000⟧'),
      requirement: 'ASR204',
      severity: 'warning',
      message: 'The configuration server has an adapter of type E1000; use VMXNET3.',
      fixed: server('nicType: VMXNET3'),
    },
    'a VMware VM': {
      text: server('machine: vmware\n  nicType: ⟦VMXNET2⟧'),
      requirement: 'ASR204',
    },
  },
});
