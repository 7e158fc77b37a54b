import rule from '../../../server/src/rules/azure/premium-storage-for-hyper-v.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'VMware, which may use it': example('vmware-to-azure', {
      storageAccounts:
        '\n  - { name: contosodrprem01, sku: Premium_LRS }\n  - { name: contosodrlog01, usage: log }',
    }),
    'an account for logs': example('hyperv-to-azure', {
      storageAccounts:
        '\n  - name: branchdreus2\n  - { name: branchlogs, sku: Premium_LRS, usage: log }',
    }),
    'a kind that nobody may use, which is reported as that': example('hyperv-to-azure', {
      storageAccounts: '\n  - { name: branchdreus2, sku: Premium_ZRS }',
    }),
  },
  bad: {
    'without VMM': {
      text: example('hyperv-to-azure', {
        storageAccounts: '\n  - { name: branchdreus2, sku: ⟦Premium_LRS⟧ }',
      }),
      requirement: 'ASR126',
      severity: 'error',
      message: 'Hyper-V machines cannot replicate to Premium_LRS storage; use Standard_GRS.',
      fixed: example('hyperv-to-azure', {
        storageAccounts: '\n  - { name: branchdreus2, sku: Standard_GRS }',
      }),
    },
    'with VMM': {
      text: example('hyperv-vmm-to-azure', {
        storageAccounts: '\n  - { name: contosovmmuks01, sku: ⟦Premium_LRS⟧, usage: data }',
      }),
      requirement: 'ASR126',
    },
    'in the classic portal, once': {
      text: example('hyperv-vmm-to-azure', {
        portal: ' classic',
        vault: ' { name: VmmVault, location: uksouth, existing: true }',
        storageAccounts: '\n  - { name: contosovmmuks01, sku: ⟦Premium_LRS⟧ }',
      }),
      requirement: 'ASR126',
    },
  },
});
