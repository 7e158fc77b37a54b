import { example } from '../examples.ts';
import { rule } from '../rule.ts';
import { inClassicPortal } from '../resource-manager.ts';

/** The classic portal cannot use a Resource Manager account; there, undeclared means classic. */
export default rule({
  name: 'resource-manager-storage-in-classic-portal',
  enforces: ['ASR102'],
  block: 'storageAccount',
  docs: {
    bad: example('vmware-to-azure', {
      portal: ' classic',
      vault: ' { name: ContosoVault, location: westeurope, existing: true }',
      storageAccounts: '\n  - { name: contosodrwe01, deploymentModel: ⟦ResourceManager⟧ }',
    }),
    good: example('vmware-to-azure', {
      portal: ' classic',
      vault: ' { name: ContosoVault, location: westeurope, existing: true }',
      storageAccounts: '\n  - { name: contosodrwe01, deploymentModel: Classic }',
    }),
  },
  check: (one, context) => inClassicPortal('storage account', one, context),
});
