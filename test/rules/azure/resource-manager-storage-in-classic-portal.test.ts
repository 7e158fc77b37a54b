import rule from '../../../server/src/rules/azure/resource-manager-storage-in-classic-portal.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

const vault = ' { name: ContosoVault, location: westeurope, existing: true }';

function classic(model: string, portal = ' classic'): string {
  return example('vmware-to-azure', {
    portal,
    vault,
    storageAccounts: `\n  - name: contosodrwe01\n    deploymentModel: ${model}`,
  });
}

testRule(rule, {
  good: {
    'a classic one': classic('Classic'),
    'no model, which means classic there': example('vmware-to-azure', {
      portal: ' classic',
      vault,
    }),
    'the Azure portal, which knows both': classic('ResourceManager', ' azure'),
    'a model that cannot be read': classic('Modern'),
    'InMage, which uses none': example('vmware-to-secondary', {
      storageAccounts: '\n  - { name: contosodrwe01, deploymentModel: ResourceManager }',
    }),
  },
  bad: {
    'a Resource Manager one': {
      text: classic('⟦ResourceManager⟧ # new'),
      requirement: 'ASR102',
      severity: 'error',
      fixed: classic('Classic # new'),
    },
    'mended by the portal': {
      text: classic('⟦ResourceManager⟧'),
      requirement: 'ASR102',
      fix: 'Use the Azure portal',
      fixed: classic('ResourceManager', ' azure'),
    },
    'a Hyper-V descriptor': {
      text: example('hyperv-to-azure', {
        portal: ' classic',
        vault,
        storageAccounts:
          '\n  - { name: contosodrwe01, location: westeurope, deploymentModel: ⟦ResourceManager⟧ }',
      }),
      requirement: 'ASR102',
    },
  },
});
