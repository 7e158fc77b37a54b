import rule from '../../../server/src/rules/azure/premium-storage-in-excluded-region.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

const logs = '\n  - { name: contosodrlog01, sku: Standard_LRS, usage: log }';

function premium(region: string, properties: string): string {
  return example('vmware-to-azure', {
    vault: ` { name: ContosoVault, location: ${region} }`,
    storageAccounts: `\n  - { name: contosodrprem01, ${properties} }${logs}`,
  });
}

testRule(rule, {
  good: {
    'West India, which is not named': premium('westindia', 'sku: Premium_LRS'),
    'another region than the vault': premium(
      'centralindia',
      'sku: Premium_LRS, location: westeurope',
    ),
    'a standard account': premium('centralindia', 'sku: Standard_GRS'),
    'a premium account without replicas': premium('centralindia', 'sku: Premium_LRS, usage: log'),
    'Hyper-V, which may not use premium at all': example('hyperv-to-azure', {
      vault: ' { name: BranchVault, location: centralindia }',
      storageAccounts: '\n  - { name: branchdreus2, sku: Premium_LRS }',
    }),
  },
  bad: {
    'Central India': {
      text: premium('centralindia', 'sku: Premium_LRS, location: ⟦Central India⟧'),
      requirement: 'ASR132',
      severity: 'error',
      message:
        'Premium_LRS storage in Central India does not accept replicas; use a standard account there.',
      fixed: premium('centralindia', 'sku: Standard_GRS, location: Central India'),
    },
    'Central India, where the vault is': {
      text: premium('"Central India"', 'sku: ⟦Premium_LRS⟧'),
      requirement: 'ASR132',
      fixed: premium('"Central India"', 'sku: Standard_GRS'),
    },
    'South India': {
      text: premium('southindia', 'sku: Premium_LRS, location: ⟦southindia⟧'),
      requirement: 'ASR133',
    },
    'South India, where the vault of physical servers is': {
      text: example('physical-to-azure', {
        vault: ' { name: PlantVault, location: South India }',
        storageAccounts: `\n  - { name: plantprem, sku: ⟦Premium_LRS⟧ }${logs}`,
      }),
      requirement: 'ASR133',
    },
  },
});
