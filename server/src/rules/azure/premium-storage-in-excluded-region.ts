import { setValue } from '../../edits/edits.ts';
import { excludedRegion, holdsReplicas, isPremium } from '../../domain/storage.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Premium storage does not take replicas in some regions, also where the vault's region is meant. */
export default rule({
  name: 'premium-storage-in-excluded-region',
  enforces: ['ASR132', 'ASR133'],
  block: 'storageAccount',
  docs: {
    bad: example('vmware-to-azure', {
      vault: ' { name: ContosoVault, location: centralindia }',
      storageAccounts:
        '\n  - { name: contosodrprem01, sku: Premium_LRS, location: ⟦centralindia⟧ }\n  - { name: contosodrlog01, sku: Standard_LRS, usage: log }',
    }),
    good: example('vmware-to-azure', {
      vault: ' { name: ContosoVault, location: westindia }',
      storageAccounts:
        '\n  - { name: contosodrprem01, sku: Premium_LRS }\n  - { name: contosodrlog01, sku: Standard_LRS, usage: log }',
    }),
  },
  *check(account, { facts: { lists }, descriptor }) {
    const { sku } = account;
    if (sku === undefined || !isPremium(sku.value) || !holdsReplicas(account)) return;
    if (!lists.storageSkus.includes(sku.value) || descriptor.portal?.value === 'classic') return;
    const excluded = excludedRegion(account, descriptor, lists);
    if (excluded === undefined) return;
    const { location, requirement } = excluded;
    const [best] = lists.storageSkus;
    const inherited = account.location === undefined;
    yield {
      requirement,
      at: inherited ? sku : location,
      message: `${sku.value} storage in ${brief(location.value)} does not accept replicas; use a standard account there.`,
      related: inherited
        ? [{ at: location, message: 'The account is in the region of the vault.' }]
        : [],
      fixes: () =>
        best === undefined
          ? []
          : [{ title: `Use ${best}`, kind: 'plan', edits: [setValue(sku, best)] }],
    };
  },
});
