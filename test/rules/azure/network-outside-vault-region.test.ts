import rule from '../../../server/src/rules/azure/network-outside-vault-region.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

function network(location: string, vault = 'westeurope'): string {
  return example('vmware-to-azure', {
    vault: ` { name: ContosoVault, location: ${vault} }`,
    virtualNetworks: `\n  - name: vnet-dr\n    location: ${location}`,
  });
}

testRule(rule, {
  good: {
    'the same region': network('westeurope'),
    'the same region in the other spelling': network('west europe', 'WestEurope'),
    'no region, which is the vault’s': example('vmware-to-azure'),
    'a region that does not exist': network('atlantis'),
    'a vault in a region that does not exist': network('westeurope', 'atlantis'),
    'a secondary site, which uses none': example('hyperv-to-secondary', {
      virtualNetworks: '\n  - { name: vnet-dr, location: northeurope }',
    }),
  },
  bad: {
    'another region': {
      text: network('⟦northeurope⟧ # near'),
      requirement: 'ASR141',
      severity: 'error',
      message:
        "Network is in northeurope, the vault in westeurope; use a network in the vault's region.",
      fixed: network('westeurope # near'),
    },
    'the paired region, which differs by a digit': {
      text: example('hyperv-to-azure', {
        virtualNetworks: '\n  - { name: vnet-branch, location: ⟦eastus⟧ }',
      }),
      requirement: 'ASR141',
    },
    'one of several networks': {
      text: example('hyperv-vmm-to-azure', {
        virtualNetworks: '\n  - name: vnet-dr\n  - { name: vnet-test, location: ⟦ukwest⟧ }',
      }),
      requirement: 'ASR141',
    },
  },
});
