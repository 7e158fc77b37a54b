import rule from '../../../server/src/rules/azure/redundancy-not-supported.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

function account(sku: string): string {
  return example('vmware-to-azure', {
    storageAccounts: `\n  - { name: contosodrwe01, sku: ${sku} }`,
  });
}

testRule(rule, {
  good: {
    'geo-redundant': account('Standard_GRS'),
    'locally redundant': account('Standard_LRS'),
    premium: account('Premium_LRS'),
    'nothing said': example('vmware-to-azure'),
    'a kind that Azure does not have, which the schema reports': account('Standard_XRS'),
    'InMage, which stores nothing in Azure': example('vmware-to-secondary', {
      storageAccounts: '\n  - { name: contosodrwe01, sku: Standard_ZRS }',
    }),
  },
  bad: {
    'zone-redundant': {
      text: account('⟦Standard_ZRS⟧'),
      requirement: 'ASR122',
      severity: 'error',
      message:
        'Standard_ZRS storage is not supported; use one of Standard_GRS, Standard_LRS, Premium_LRS.',
      fixed: account('Standard_GRS'),
    },
    'readable from the paired region, in quotes': {
      text: account('⟦"Standard_RAGRS"⟧'),
      requirement: 'ASR122',
      fixed: account('"Standard_GRS"'),
    },
    'premium of a kind that is not named': {
      text: account('⟦Premium_ZRS⟧'),
      requirement: 'ASR122',
    },
    'an account for logs': {
      text: example('hyperv-to-azure', {
        storageAccounts:
          '\n  - name: branchdreus2\n  - { name: branchlogs, sku: ⟦Standard_GZRS⟧, usage: log }',
      }),
      requirement: 'ASR122',
    },
    'in the classic portal, once': {
      text: example('vmware-to-azure', {
        portal: ' classic',
        vault: ' { name: ContosoVault, location: westeurope, existing: true }',
        storageAccounts: '\n  - { name: contosodrwe01, sku: ⟦Standard_ZRS⟧ }',
      }),
      requirement: 'ASR122',
    },
  },
});
