import { setProperty, setValue } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { misspellingOf } from '../../descriptor/spelling-suggestions.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** InMage is offered in the classic portal only; a descriptor that names no portal means the other. */
export default rule({
  name: 'azure-portal-for-inmage',
  enforces: ['ASR602'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-secondary', { portal: ' ⟦azure⟧' }),
    good: example('vmware-to-secondary', { portal: ' classic' }),
  },
  *check({ portal, scenario, vault }, context) {
    const { addBlock, isWritten } = context;
    if (portal?.value === 'classic') return;
    // What is written but is no portal is ASR016, and the key may be misspelt.
    if (portal === undefined && (isWritten('portal') || misspellingOf('portal', context.keys())))
      return;
    const at = portal ?? scenario;
    if (at === undefined) return;
    yield {
      at,
      message:
        'The Azure portal does not offer replication to a secondary site by InMage; use portal: classic.',
      fixes: () => {
        const edit =
          portal === undefined ? addBlock('portal', 'classic') : setValue(portal, 'classic');
        if (vault === undefined || vault.existing?.value === true)
          return [{ title: 'Use the classic portal', kind: 'plan', edits: [edit] }];
        // New vaults cannot be created there.
        const work = 'check that the vault exists, and use the classic portal';
        return [markAsDone(work, [edit, ...setProperty(vault, 'existing', true)])];
      },
    };
  },
});
