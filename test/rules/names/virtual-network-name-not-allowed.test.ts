import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/names/virtual-network-name-not-allowed.ts';
import { testRule } from '../../support/rule-tester.ts';

const network = (
  name: string,
  scenario: Parameters<typeof example>[0] = 'vmware-to-azure',
): string => example(scenario, { virtualNetworks: `\n  - name: ${name}` });

testRule(rule, {
  good: {
    'the shortest': network('ab'),
    'the longest': network('a'.repeat(64)),
    'an underscore at the end': network('vnet_'),
    'all kinds of characters': network('1.Vnet-dr_x'),
    'a secondary site, where none is made': network('-x', 'hyperv-to-secondary'),
  },
  bad: {
    'one letter': {
      text: network('⟦a⟧'),
      requirement: 'ASR012',
      severity: 'error',
      message: 'Virtual network "a" is not allowed: it has 1 character, fewer than 2;',
    },
    'one letter too many': {
      text: network(`⟦${'a'.repeat(65)}⟧`),
      requirement: 'ASR012',
      fixed: network('a'.repeat(64)),
    },
    'a hyphen at the end': {
      text: network('⟦vnet-⟧'),
      requirement: 'ASR012',
      message: 'it may not end with "-"',
      fixed: network('vnet'),
    },
    'an underscore first': {
      text: network('⟦_vnet⟧', 'physical-to-azure'),
      requirement: 'ASR012',
      message: 'it may not begin with "_"',
      fixed: network('vnet', 'physical-to-azure'),
    },
    'a space, in a name that a mapping refers to': {
      text: example('hyperv-vmm-to-azure', {
        virtualNetworks: '\n  - name: ⟦vnet dr⟧',
        networkMappings: '\n  - { source: Prod-VMNet, target: vnet dr }',
      }),
      requirement: 'ASR012',
      fixed: example('hyperv-vmm-to-azure', {
        virtualNetworks: '\n  - name: vnet-dr',
        networkMappings: '\n  - { source: Prod-VMNet, target: vnet-dr }',
      }),
    },
    'with Hyper-V': { text: network('⟦a b⟧', 'hyperv-to-azure'), requirement: 'ASR012' },
  },
});
