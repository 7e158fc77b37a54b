import rule from '../../../server/src/rules/azure/storage-not-for-classic-portal.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

const vault = ' { name: ContosoVault, location: westeurope, existing: true }';

function classic(properties: string, portal = ' classic'): string {
  return example('vmware-to-azure', {
    portal,
    vault,
    storageAccounts: `\n  - { name: contosodrwe01, ${properties} }`,
  });
}

testRule(rule, {
  good: {
    'geo-redundant': classic('sku: Standard_GRS'),
    'nothing said, which is geo-redundant': example('vmware-to-azure', {
      portal: ' classic',
      vault,
    }),
    'the Azure portal': classic('sku: Standard_LRS, usage: log', ' azure'),
    'premium, which is reported as that': classic('sku: Premium_LRS'),
    'premium for Hyper-V replicas, which is reported as that': example('hyperv-to-azure', {
      portal: ' classic',
      vault,
      storageAccounts: '\n  - { name: branchdreus2, sku: Premium_LRS }',
    }),
    'a kind that nobody may use, which is reported as that': classic('sku: Standard_ZRS'),
  },
  bad: {
    'locally redundant': {
      text: classic('sku: ⟦Standard_LRS⟧'),
      brings: ['ASR123'],
      requirement: 'ASR130',
      severity: 'error',
      message:
        'The classic portal has no Standard_LRS storage; use Standard_GRS or the Azure portal.',
      fixed: classic('sku: Standard_GRS'),
    },
    'an account for logs, mended by the portal': {
      text: classic('sku: ⟦Standard_LRS⟧, usage: log'),
      requirement: 'ASR130',
      fix: 'Use the Azure portal',
      fixed: classic('sku: Standard_LRS, usage: log', ' azure'),
    },
    'a premium account for the logs of Hyper-V': {
      text: example('hyperv-to-azure', {
        portal: ' classic',
        vault: ' { name: BranchVault, location: eastus2, existing: true }',
        storageAccounts:
          '\n  - name: branchdreus2\n  - { name: branchlogs, sku: ⟦Premium_LRS⟧, usage: log }',
      }),
      requirement: 'ASR130',
    },
  },
});
