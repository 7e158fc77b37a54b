import rule from '../../../server/src/rules/azure/replicas-not-geo-redundant.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

function account(properties: string): string {
  return example('hyperv-to-azure', {
    storageAccounts: `\n  - { name: branchdreus2, ${properties} }`,
  });
}

testRule(rule, {
  good: {
    'geo-redundant': account('sku: Standard_GRS'),
    'nothing said, which is geo-redundant': example('hyperv-to-azure'),
    'an account for logs': account('sku: Standard_LRS, usage: log'),
    'a use that cannot be read': account('sku: Standard_LRS, usage: cache'),
    'premium, which has no other kind': example('vmware-to-azure', {
      storageAccounts: '\n  - { name: contosodrprem01, sku: Premium_LRS }',
    }),
    'the classic portal, where it is an error of its own': example('vmware-to-azure', {
      portal: ' classic',
      storageAccounts: '\n  - { name: contosodrwe01, sku: Standard_LRS }',
    }),
  },
  bad: {
    'locally redundant': {
      text: account('sku: ⟦Standard_LRS⟧'),
      requirement: 'ASR123',
      severity: 'warning',
      message:
        'Standard_LRS replicas are lost with their region; Standard_GRS keeps a copy in another one.',
      fixed: account('sku: Standard_GRS'),
    },
    'said to be for data': {
      text: account('usage: data, sku: ⟦Standard_LRS⟧'),
      requirement: 'ASR123',
    },
    'physical servers': {
      text: example('physical-to-azure', {
        storageAccounts: '\n  - name: plantdrne01\n    sku: ⟦Standard_LRS⟧ # cheap',
      }),
      requirement: 'ASR123',
      fixed: example('physical-to-azure', {
        storageAccounts: '\n  - name: plantdrne01\n    sku: Standard_GRS # cheap',
      }),
    },
  },
});
