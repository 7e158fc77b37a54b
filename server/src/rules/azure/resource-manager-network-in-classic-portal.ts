import { example } from '../examples.ts';
import { rule } from '../rule.ts';
import { inClassicPortal } from '../resource-manager.ts';

/** The classic portal cannot use a Resource Manager network; there, undeclared means classic. */
export default rule({
  name: 'resource-manager-network-in-classic-portal',
  enforces: ['ASR102'],
  block: 'virtualNetwork',
  docs: {
    bad: example('vmware-to-azure', {
      portal: ' classic',
      vault: ' { name: ContosoVault, location: westeurope, existing: true }',
      virtualNetworks: '\n  - { name: vnet-dr, deploymentModel: ⟦ResourceManager⟧ }',
    }),
    good: example('vmware-to-azure', {
      portal: ' classic',
      vault: ' { name: ContosoVault, location: westeurope, existing: true }',
      virtualNetworks: '\n  - { name: vnet-dr, deploymentModel: Classic }',
    }),
  },
  check: (one, context) => inClassicPortal('network', one, context),
});
