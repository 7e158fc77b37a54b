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
    'an account for logs in the same region': account('location: West Europe, usage: log'),
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
    'an account for logs': {
      text: account('location: ⟦northeurope⟧, usage: log'),
      requirement: 'ASR020',
      severity: 'warning',
      message: "the vault in westeurope; keep logs in the vault's region.",
      fixed: account('location: westeurope, usage: log'),
    },
    'an account for logs of a physical server, by its display name': {
      text: example('physical-to-azure', {
        storageAccounts:
          '\n  - { name: plantdrne01, sku: Premium_LRS }\n  - { name: contosolog1, usage: log, location: ⟦"Central India"⟧ }',
      }),
      requirement: 'ASR020',
    },
    'an account whose use cannot be read': {
      text: account('location: ⟦northeurope⟧, usage: [log]'),
      requirement: 'ASR020',
      also: ['ASR016'],
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
