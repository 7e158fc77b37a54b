import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/linux-static-address.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule } from '../../support/rule-tester.ts';

const guest = (nic: string, os = 'CentOS 7.2', scenario: Scenario = 'hyperv-to-azure'): string =>
  machine(`os: ${os}\nnics: [{ ipAssignment: ${nic} }]`, scenario);

testRule(rule, {
  good: {
    'an address by DHCP': guest('dhcp'),
    'nothing stated': guest('~'),
    'a value of the wrong type, which the schema reports': guest('[static]'),
    'a Windows machine': guest('static', 'Windows Server 2012 R2'),
    'a system that is not stated': guest('static', '~'),
    'a VMware VM': guest('static', 'CentOS 7.2', 'vmware-to-azure'),
    'a physical server': guest('static', 'CentOS 7.2', 'physical-to-azure'),
    'a secondary site': guest('static', 'CentOS 7.2', 'hyperv-to-secondary'),
    'a machine of today': `profile: 2026-05\n${guest('static')}`,
  },
  bad: {
    'a Linux machine': {
      text: guest('⟦static⟧'),
      requirement: 'ASR507',
      severity: 'error',
      message:
        'Linux machine has a static IP address, which Site Recovery does not support on Hyper-V; use DHCP.',
      fixed: guest('dhcp'),
    },
    'one of several adapters, in a VMM cloud': {
      text: machine(
        'os: { type: Linux }\nnics:\n  - ipAssignment: dhcp\n  - ipAssignment: ⟦static⟧ # backup',
        'hyperv-vmm-to-azure',
      ),
      requirement: 'ASR507',
      fixed: machine(
        'os: { type: Linux }\nnics:\n  - ipAssignment: dhcp\n  - ipAssignment: dhcp # backup',
        'hyperv-vmm-to-azure',
      ),
    },
  },
});
