import { setValue } from '../../edits/edits.ts';
import { holdsReplicas, isPremium } from '../../domain/storage.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** The classic portal has geo-redundant storage only. Premium is a matter of ASR127 and ASR126. */
export default rule({
  name: 'storage-not-for-classic-portal',
  enforces: ['ASR130'],
  block: 'storageAccount',
  docs: {
    bad: example('vmware-to-azure', {
      portal: ' classic',
      vault: ' { name: ContosoVault, location: westeurope, existing: true }',
      storageAccounts: '\n  - { name: contosodrwe01, sku: ⟦Standard_LRS⟧ }',
    }),
    good: example('vmware-to-azure', {
      portal: ' classic',
      vault: ' { name: ContosoVault, location: westeurope, existing: true }',
      storageAccounts: '\n  - { name: contosodrwe01, sku: Standard_GRS }',
    }),
  },
  *check(account, { scenario, facts: { lists }, descriptor: { portal } }) {
    const { sku } = account;
    if (sku === undefined || portal?.value !== 'classic') return;
    if (!lists.storageSkus.includes(sku.value) || lists.classicSkus.includes(sku.value)) return;
    if (isPremium(sku.value) && (scenario?.machines !== 'hyper-v' || holdsReplicas(account)))
      return;
    const [classic] = lists.classicSkus;
    if (classic === undefined) return;
    yield {
      at: sku,
      message: `The classic portal has no ${sku.value} storage; use ${classic} or the Azure portal.`,
      related: [{ at: portal, message: 'The classic portal is chosen here.' }],
      fixes: () => [
        { title: `Use ${classic}`, kind: 'plan', edits: [setValue(sku, classic)] },
        { title: 'Use the Azure portal', kind: 'plan', edits: [setValue(portal, 'azure')] },
      ],
    };
  },
});
