import { setValue } from '../../edits/edits.ts';
import { isUnreadable } from '../../descriptor/readable.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** New deployments belong in the Azure portal. InMage is offered in the classic one only. */
export default rule({
  name: 'new-deployment-in-classic-portal',
  enforces: ['ASR103'],
  block: 'descriptor',
  docs: {
    bad: example('hyperv-to-azure', { portal: ' ⟦classic⟧' }),
    good: example('hyperv-to-azure', { portal: ' azure' }),
  },
  *check({ portal, vault }, { scenario }) {
    // InMage has no other portal to go to.
    if (scenario?.inMage === true) return;
    if (portal?.value !== 'classic' || vault?.existing?.value === true) return;
    if (vault !== undefined && isUnreadable(vault, 'existing')) return;
    yield {
      at: portal,
      message:
        'New deployments belong in the Azure portal; the classic one is for vaults that exist already.',
      fixes: () => [
        { title: 'Use the Azure portal', kind: 'plan', edits: [setValue(portal, 'azure')] },
      ],
    };
  },
});
