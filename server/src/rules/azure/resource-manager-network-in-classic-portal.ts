import { setValue } from '../../descriptor/edits.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** The classic portal cannot use a Resource Manager network; there, saying nothing means classic. */
export default rule({
  name: 'resource-manager-network-in-classic-portal',
  enforces: ['ASR102'],
  part: 'virtualNetwork',
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
  *check({ deploymentModel }, { demand, descriptor: { portal } }) {
    const requirement = demand('ASR102');
    if (requirement === undefined || portal?.value !== 'classic') return;
    if (deploymentModel?.value !== 'ResourceManager') return;
    yield {
      requirement,
      at: deploymentModel,
      message:
        'The classic portal cannot use a Resource Manager network; take a classic one or the Azure portal.',
      related: [{ at: portal, message: 'The classic portal is chosen here.' }],
      fixes: () => [
        { title: 'Use Classic', safe: false, edits: [setValue(deploymentModel, 'Classic')] },
        { title: 'Use the Azure portal', safe: false, edits: [setValue(portal, 'azure')] },
      ],
    };
  },
});
