import { setValue } from '../../edits/edits.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Site Recovery takes storage accounts of certain kinds of redundancy only. */
export default rule({
  name: 'redundancy-not-supported',
  enforces: ['ASR122'],
  block: 'storageAccount',
  docs: {
    bad: example('vmware-to-azure', {
      storageAccounts: '\n  - { name: contosodrwe01, sku: ⟦Standard_ZRS⟧ }',
    }),
    good: example('vmware-to-azure', {
      storageAccounts: '\n  - { name: contosodrwe01, sku: Standard_GRS }',
    }),
  },
  *check({ sku }, { facts: { lists } }) {
    if (sku === undefined) return;
    if (lists.storageSkus.includes(sku.value)) return;
    // The list starts with the recommended kind.
    const [best] = lists.storageSkus;
    yield {
      at: sku,
      message: `${sku.value} storage is not supported; use one of ${lists.storageSkus.join(', ')}.`,
      fixes: () =>
        best === undefined
          ? []
          : [{ title: `Use ${best}`, kind: 'plan', edits: [setValue(sku, best)] }],
    };
  },
});
