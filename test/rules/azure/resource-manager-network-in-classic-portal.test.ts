import rule from '../../../server/src/rules/azure/resource-manager-network-in-classic-portal.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

const vault = ' { name: ContosoVault, location: westeurope, existing: true }';

function classic(model: string, portal = ' classic'): string {
  return example('vmware-to-azure', {
    portal,
    vault,
    virtualNetworks: `\n  - name: vnet-dr\n    deploymentModel: ${model}`,
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
      virtualNetworks: '\n  - { name: vnet-dr, deploymentModel: ResourceManager }',
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
        virtualNetworks:
          '\n  - { name: vnet-dr, location: westeurope, deploymentModel: ⟦ResourceManager⟧ }',
      }),
      requirement: 'ASR102',
    },
  },
});
