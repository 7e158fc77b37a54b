import rule from '../../../server/src/rules/azure/storage-outside-vault-region.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

function account(properties: string, location = 'westeurope'): string {
  return example('vmware-to-azure', {
    vault: ` { name: ContosoVault, location: ${location} }`,
    storageAccounts: `\n  - { name: contosodrwe01, ${properties} }`,
  });
}

testRule(rule, {
  good: {
    'the same region': account('location: westeurope'),
    'the same region in the other spelling': account('location: WestEurope', 'West Europe'),
    'no region, which is the vault’s': example('vmware-to-azure'),
    'an account for logs': account('location: northeurope, usage: log'),
    'a region that does not exist': account('location: atlantis'),
    'a vault in a region that does not exist': account('location: westeurope', 'atlantis'),
    'a secondary site, which stores nothing in Azure': example('hyperv-to-secondary', {
      storageAccounts: '\n  - { name: contosodrwe01, location: northeurope }',
    }),
  },
  bad: {
    'another region': {
      text: account('location: ⟦northeurope⟧'),
      requirement: 'ASR020',
      severity: 'warning',
      message:
        "Storage account is in northeurope, the vault in westeurope; keep replicas in the vault's region.",
      fixed: account('location: westeurope'),
    },
    'spelled as the vault is': {
      text: account('location: ⟦"North Europe"⟧', 'West Europe'),
      requirement: 'ASR020',
      fixed: account('location: "West Europe"', 'West Europe'),
    },
    'a Hyper-V descriptor': {
      text: example('hyperv-to-azure', {
        storageAccounts: '\n  - name: branchdreus2\n    location: ⟦eastus⟧ # old',
      }),
      requirement: 'ASR020',
      fixed: example('hyperv-to-azure', {
        storageAccounts: '\n  - name: branchdreus2\n    location: eastus2 # old',
      }),
    },
  },
});
