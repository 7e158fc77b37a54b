import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/**
 * An existing vault may stay in the classic portal, with what that portal can do. InMage is not
 * reported, because it has no other portal.
 */
export default rule({
  name: 'vault-kept-in-classic-portal',
  enforces: ['ASR105'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-azure', {
      portal: ' ⟦classic⟧',
      vault: ' { name: ContosoVault, location: westeurope, existing: true }',
    }),
    good: example('vmware-to-azure', {
      vault: ' { name: ContosoVault, location: westeurope, existing: true }',
    }),
  },
  *check({ portal, vault }, { scenario }) {
    // Without a scenario this may be InMage.
    if (scenario === undefined || scenario.inMage) return;
    if (portal?.value !== 'classic' || vault?.existing?.value !== true) return;
    yield {
      at: portal,
      message:
        'The vault can stay in the classic portal, but only with classic resources; keep storage and networks classic.',
    };
  },
});
