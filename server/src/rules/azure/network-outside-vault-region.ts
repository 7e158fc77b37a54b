import { setValue } from '../../edits/edits.ts';
import { isRegion, normalizeRegion } from '../../requirements/regions.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** The network that failed-over machines join lies in the region of the vault. */
export default rule({
  name: 'network-outside-vault-region',
  enforces: ['ASR141'],
  block: 'virtualNetwork',
  docs: {
    bad: example('vmware-to-azure', {
      virtualNetworks: '\n  - { name: vnet-dr, location: ⟦northeurope⟧ }',
    }),
    good: example('vmware-to-azure', {
      virtualNetworks: '\n  - { name: vnet-dr, location: West Europe }',
    }),
  },
  *check({ location }, { descriptor: { vault } }) {
    const home = vault?.location;
    if (location === undefined || home === undefined) return;
    // A region that does not exist is ASR005.
    if (!isRegion(location.value) || !isRegion(home.value)) return;
    if (normalizeRegion(location.value) === normalizeRegion(home.value)) return;
    yield {
      at: location,
      message: `Network is in ${brief(location.value)}, the vault in ${brief(home.value)}; use a network in the vault's region.`,
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
