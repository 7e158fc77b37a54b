import rule from '../../../server/src/rules/azure/premium-storage-in-classic-portal.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

const vault = ' { name: ContosoVault, location: westeurope, existing: true }';

testRule(rule, {
  good: {
    'the Azure portal': example('vmware-to-azure', {
      storageAccounts:
        '\n  - { name: contosodrprem01, sku: Premium_LRS }\n  - { name: contosodrlog01, usage: log }',
    }),
    'a standard account': example('vmware-to-azure', { portal: ' classic', vault }),
    'Hyper-V, which may not use it anywhere': example('hyperv-to-azure', {
      portal: ' classic',
      vault,
      storageAccounts: '\n  - { name: branchdreus2, sku: Premium_LRS }',
    }),
  },
  bad: {
    'an account for replicas, with nothing else said of it': {
      text: example('vmware-to-azure', {
        portal: ' classic',
        vault: ' { name: ContosoVault, location: centralindia, existing: true }',
        storageAccounts: '\n  - { name: contosodrprem01, sku: ⟦Premium_LRS⟧ }',
      }),
      requirement: 'ASR127',
      severity: 'error',
      fixed: example('vmware-to-azure', {
        portal: ' classic',
        vault: ' { name: ContosoVault, location: centralindia, existing: true }',
        storageAccounts: '\n  - { name: contosodrprem01, sku: Standard_GRS }',
      }),
      also: ['ASR129', 'ASR132'],
    },
    'mended by the portal': {
      text: example('physical-to-azure', {
        portal: ' classic',
        vault: ' { name: PlantVault, location: northeurope, existing: true }',
        storageAccounts:
          '\n  - { name: plantdrne01, sku: ⟦Premium_LRS⟧ }\n  - { name: plantlogs, usage: log }',
      }),
      requirement: 'ASR127',
      fix: 'Use the Azure portal',
      fixed: example('physical-to-azure', {
        portal: ' azure',
        vault: ' { name: PlantVault, location: northeurope, existing: true }',
        storageAccounts:
          '\n  - { name: plantdrne01, sku: Premium_LRS }\n  - { name: plantlogs, usage: log }',
      }),
    },
  },
});
