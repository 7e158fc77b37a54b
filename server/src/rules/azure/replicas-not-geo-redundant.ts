import { setValue } from '../../edits/edits.ts';
import { holdsReplicas, isLocallyRedundant, isPremium } from '../../domain/storage.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/**
 * Locally redundant replicas are lost with their region. Premium storage has no other kind, and in the
 * classic portal there is no choice (ASR130).
 */
export default rule({
  name: 'replicas-not-geo-redundant',
  enforces: ['ASR123'],
  block: 'storageAccount',
  docs: {
    bad: example('hyperv-to-azure', {
      storageAccounts: '\n  - { name: branchdreus2, sku: ⟦Standard_LRS⟧ }',
    }),
    good: example('hyperv-to-azure', {
      storageAccounts: '\n  - { name: branchdreus2, sku: Standard_GRS }',
    }),
  },
  *check(account, { facts: { lists }, descriptor: { portal } }) {
    const { sku } = account;
    if (sku === undefined || !holdsReplicas(account)) return;
    if (isPremium(sku.value) || !isLocallyRedundant(sku.value)) return;
    if (!lists.storageSkus.includes(sku.value) || portal?.value === 'classic') return;
    // The list starts with the recommended kind.
    const [best] = lists.storageSkus;
    if (best === undefined) return;
    yield {
      at: sku,
      message: `${sku.value} replicas are lost with their region; ${best} keeps a copy in another one.`,
      fixes: () => [{ title: `Use ${best}`, kind: 'plan', edits: [setValue(sku, best)] }],
    };
  },
});
