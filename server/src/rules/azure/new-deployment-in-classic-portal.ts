import { setValue } from '../../edits/edits.ts';
import { isUnreadable } from '../../descriptor/readable.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/**
 * New deployments belong in the Azure portal, and so does every deployment once the classic portal
 * manages none any more. InMage is offered in the classic one only.
 */
export default rule({
  name: 'new-deployment-in-classic-portal',
  enforces: ['ASR103'],
  block: 'descriptor',
  docs: {
    bad: example('hyperv-to-azure', { portal: ' ⟦classic⟧' }),
    good: example('hyperv-to-azure', { portal: ' azure' }),
  },
  *check({ portal, vault }, { scenario, limits }) {
    // InMage has no other portal to go to.
    if (scenario?.inMage === true) return;
    if (portal?.value !== 'classic') return;
    const mayStay = vault?.existing?.value === true || (vault && isUnreadable(vault, 'existing'));
    if (limits.classicPortal && mayStay === true) return;
    yield {
      at: portal,
      message: limits.classicPortal
        ? 'New deployments belong in the Azure portal; the classic one is for vaults that exist already.'
        : 'The classic portal no longer manages any deployment; use the Azure portal.',
      fixes: () => [
        { title: 'Use the Azure portal', kind: 'plan', edits: [setValue(portal, 'azure')] },
      ],
    };
  },
});
