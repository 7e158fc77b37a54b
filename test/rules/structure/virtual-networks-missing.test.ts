import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/virtual-networks-missing.ts';
import { testRule } from '../../support/rule-tester.ts';

/** The sound descriptor of a scenario without the block, the scenario marked. */
const lacking = (
  scenario: Scenario,
  blocks: Readonly<Record<string, string | null>> = {},
): string =>
  example(scenario, { virtualNetworks: null, ...blocks }).replace(
    `scenario: ${scenario}`,
    `scenario: ⟦${scenario}⟧`,
  );

testRule(rule, {
  good: {
    'one network': example('vmware-to-azure'),
    'a secondary site': example('hyperv-to-secondary'),
  },
  bad: {
    'no network': {
      text: lacking('vmware-to-azure'),
      requirement: 'ASR140',
      severity: 'error',
      message: 'virtualNetworks is missing: Azure VMs need a network after failover; add one.',
      fixed: example('vmware-to-azure', { virtualNetworks: '\n  - name: vnet-dr' }),
    },
    'no network for physical servers': {
      text: lacking('physical-to-azure'),
      requirement: 'ASR140',
    },
    'no network for Hyper-V': { text: lacking('hyperv-to-azure'), requirement: 'ASR140' },
    'no network, though a mapping names one': {
      text: lacking('hyperv-vmm-to-azure', {
        networkMappings: '\n  - { source: Prod-VMNet, target: vnet-prod }',
      }),
      requirement: 'ASR140',
      fixed: example('hyperv-vmm-to-azure', {
        virtualNetworks: '\n  - name: vnet-prod',
        networkMappings: '\n  - { source: Prod-VMNet, target: vnet-prod }',
      }),
    },
    'an empty list': {
      text: example('vmware-to-azure', { virtualNetworks: ' []' }).replace(
        'virtualNetworks',
        '⟦virtualNetworks⟧',
      ),
      requirement: 'ASR140',
    },
  },
});
