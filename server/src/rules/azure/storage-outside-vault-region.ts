import { setValue } from '../../edits/edits.ts';
import { isRegion, normalizeRegion } from '../../requirements/regions.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Later revisions of the article ask for replicas and their logs in the region of the vault. */
export default rule({
  name: 'storage-outside-vault-region',
  enforces: ['ASR020'],
  block: 'storageAccount',
  docs: {
    bad: example('vmware-to-azure', {
      storageAccounts: '\n  - { name: contosodrwe01, location: ⟦northeurope⟧ }',
    }),
    good: example('vmware-to-azure', {
      storageAccounts: '\n  - { name: contosodrwe01, location: West Europe }',
    }),
  },
  *check(account, { descriptor: { vault } }) {
    const { location } = account;
    const home = vault?.location;
    if (location === undefined || home === undefined) return;
    // A region that does not exist is ASR005.
    if (!isRegion(location.value) || !isRegion(home.value)) return;
    if (normalizeRegion(location.value) === normalizeRegion(home.value)) return;
    const content = account.usage?.value === 'log' ? 'logs' : 'replicas';
    yield {
      at: location,
      message: `Storage account is in ${brief(location.value)}, the vault in ${brief(home.value)}; keep ${content} in the vault's region.`,
      related: [{ at: home, message: 'The region of the vault.' }],
      fixes: () => [
        {
          title: `Use ${brief(home.value)}`,
          kind: 'plan',
          edits: [setValue(location, home.value)],
        },
      ],
    };
  },
});
