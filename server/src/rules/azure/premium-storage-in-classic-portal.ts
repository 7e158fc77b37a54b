import { setValue } from '../../edits/edits.ts';
import { excludedRegion, hasLogAccount, isPremium } from '../../domain/storage.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** The classic portal has no premium storage; no other finding is reported for such an account there. */
export default rule({
  name: 'premium-storage-in-classic-portal',
  enforces: ['ASR127'],
  block: 'storageAccount',
  docs: {
    bad: example('vmware-to-azure', {
      portal: ' classic',
      vault: ' { name: ContosoVault, location: westeurope, existing: true }',
      storageAccounts: '\n  - { name: contosodrprem01, sku: ⟦Premium_LRS⟧ }',
    }),
    good: example('vmware-to-azure', {
      storageAccounts:
        '\n  - { name: contosodrprem01, sku: Premium_LRS }\n  - { name: contosodrlog01, sku: Standard_LRS, usage: log }',
    }),
  },
  *check(account, { facts: { lists }, limits, descriptor }) {
    const { sku } = account;
    const { portal } = descriptor;
    if (sku === undefined || portal?.value !== 'classic') return;
    if (!isPremium(sku.value) || !lists.storageSkus.includes(sku.value)) return;
    const [classic] = lists.classicSkus;
    yield {
      at: sku,
      message: `The classic portal has no ${sku.value} storage; use the Azure portal.`,
      related: [{ at: portal, message: 'The classic portal is chosen here.' }],
      fixes: () => [
        ...(classic === undefined
          ? []
          : [{ title: `Use ${classic}`, kind: 'plan' as const, edits: [setValue(sku, classic)] }]),
        // In the Azure portal the account may break other requirements, so the fix would not help.
        ...(excludedRegion(account, descriptor, lists) !== undefined ||
        !hasLogAccount(descriptor.storageAccounts?.items ?? [], limits)
          ? []
          : [
              {
                title: 'Use the Azure portal',
                kind: 'plan' as const,
                edits: [setValue(portal, 'azure')],
              },
            ]),
      ],
    };
  },
});
