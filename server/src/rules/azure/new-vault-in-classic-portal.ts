import { setProperty, setValue } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { isUnreadable } from '../../descriptor/readable.ts';
import { example } from '../examples.ts';
import { rule, type Fix } from '../rule.ts';

/** A new vault cannot be made in the classic portal, only an existing one can be kept there. */
export default rule({
  name: 'new-vault-in-classic-portal',
  enforces: ['ASR106'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-azure', { portal: ' ⟦classic⟧' }),
    good: example('vmware-to-azure', {
      portal: ' classic',
      vault: ' { name: ContosoVault, location: westeurope, existing: true }',
    }),
  },
  *check({ portal, vault }, { scenario }) {
    if (portal?.value !== 'classic') return;
    // Another rule reports a missing vault.
    if (vault === undefined || vault.existing?.value === true) return;
    if (isUnreadable(vault, 'existing')) return;
    // InMage has no other portal to go to.
    const inMage = scenario?.inMage === true;
    const existing = markAsDone(
      'check that the vault exists already',
      setProperty(vault, 'existing', true),
    );
    const azure: Fix = {
      title: 'Use the Azure portal',
      kind: 'plan',
      edits: [setValue(portal, 'azure')],
    };
    yield {
      at: portal,
      message: inMage
        ? 'New vaults cannot be created in the classic portal; InMage needs a vault with existing: true.'
        : 'New vaults cannot be created in the classic portal; use the Azure portal or a vault with existing: true.',
      fixes: () => (inMage ? [existing] : [azure, existing]),
    };
  },
});
