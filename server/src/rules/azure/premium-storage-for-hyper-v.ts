import { setValue } from '../../edits/edits.ts';
import { holdsReplicas, isPremium } from '../../domain/storage.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Hyper-V machines do not replicate to premium storage. */
export default rule({
  name: 'premium-storage-for-hyper-v',
  enforces: ['ASR126'],
  block: 'storageAccount',
  docs: {
    bad: example('hyperv-to-azure', {
      storageAccounts: '\n  - { name: branchdreus2, sku: ⟦Premium_LRS⟧ }',
    }),
    good: example('hyperv-to-azure', {
      storageAccounts: '\n  - { name: branchdreus2, sku: Standard_GRS }',
    }),
  },
  *check(account, { facts: { lists } }) {
    const { sku } = account;
    if (sku === undefined || !holdsReplicas(account)) return;
    if (!isPremium(sku.value) || !lists.storageSkus.includes(sku.value)) return;
    // The list starts with the recommended kind.
    const [best] = lists.storageSkus;
    if (best === undefined) return;
    yield {
      at: sku,
      message: `Hyper-V machines cannot replicate to ${sku.value} storage; use ${best}.`,
      fixes: () => [{ title: `Use ${best}`, kind: 'plan', edits: [setValue(sku, best)] }],
    };
  },
});
