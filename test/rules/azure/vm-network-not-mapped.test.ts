import rule from '../../../server/src/rules/azure/vm-network-not-mapped.ts';
import { example, machine } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

function nics(
  text: string,
  scenario: 'hyperv-vmm-to-azure' | 'hyperv-to-secondary' = 'hyperv-vmm-to-azure',
): string {
  return machine(`os: Windows Server 2012 R2\ndisks: [127]\nnics: ${text}`, scenario);
}
const unmapped =
  '\n  - { name: ERP-DB, host: hv01, cloud: Gold, disks: [127], nics: [{ network: Prod-VMNet }] }';
const mapped = '\n  - { source: Prod-VMNet, target: vnet-dr }';

testRule(rule, {
  good: {
    'a mapped network': nics('[{ network: Prod-VMNet }]'),
    'a mapped network in other letters': nics('[{ network: prod-vmnet }]'),
    'no network': nics('[{ ipAssignment: dhcp }]'),
    'no mapping at all, which is told once for the descriptor': example('hyperv-vmm-to-azure', {
      networkMappings: null,
      protectedItems: unmapped,
    }),
    'an empty list of mappings, too': example('hyperv-vmm-to-azure', {
      networkMappings: ' []',
      protectedItems: unmapped,
    }),
    'a secondary site': example('hyperv-to-secondary', {
      networkMappings: '\n  - { source: Prod-VMNet, target: Recovery-VMNet }',
      protectedItems:
        '\n  - { name: INTRANET, host: hva1, cloud: Prod, nics: [{ network: Test-VMNet }] }',
    }),
  },
  bad: {
    'another network': {
      text: nics('[{ network: Prod-VMNet }, { network: ⟦Test-VMNet⟧ }]'),
      requirement: 'ASR143',
      severity: 'error',
      message:
        'VM network Test-VMNet is not mapped to an Azure network; add it to networkMappings.',
      fixed: nics('[{ network: Prod-VMNet }, { network: Test-VMNet }]').replace(
        mapped,
        `${mapped}\n  - { source: Test-VMNet, target: vnet-dr }`,
      ),
    },
    'the same one twice, told once': {
      text: nics('[{ network: ⟦Test⟧ }, { network: test }]'),
      requirement: 'ASR143',
    },
    'mapped to the network of the machine': {
      text: example('hyperv-vmm-to-azure', {
        virtualNetworks: '\n  - name: vnet-dr\n  - name: vnet-test',
        protectedItems:
          '\n  - { name: ERP-DB, host: hv01, virtualNetwork: vnet-test, nics: [{ network: ⟦"Test: 1"⟧ }] }',
      }),
      requirement: 'ASR143',
      fixed: example('hyperv-vmm-to-azure', {
        virtualNetworks: '\n  - name: vnet-dr\n  - name: vnet-test',
        networkMappings: `${mapped}\n  - { source: 'Test: 1', target: vnet-test }`,
        protectedItems:
          '\n  - { name: ERP-DB, host: hv01, virtualNetwork: vnet-test, nics: [{ network: "Test: 1" }] }',
      }),
    },
  },
});
