import { addItem, scalarText } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { isFullyReadable } from '../../descriptor/readable.ts';
import { inWords, rolesNeedingRanges, rolesOf } from '../../domain/outbound.ts';
import { isRegion, normalizeRegion } from '../../requirements/regions.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** The regions whose IP ranges are open include the one of the vault. */
export default rule({
  name: 'vault-region-closed',
  enforces: ['ASR409', 'ASR427', 'ASR628'],
  block: 'outbound',
  docs: {
    bad: example('hyperv-to-azure', { outbound: '\n  regions: ⟦[westus]⟧' }),
    good: example('hyperv-to-azure', { outbound: '\n  regions: [westus, East US 2]' }),
  },
  *check(block, { limits, scenario, descriptor }) {
    const { regions } = block;
    if (regions === undefined || !isFullyReadable(regions)) return;
    const roles = rolesNeedingRanges(block, rolesOf(block, scenario, descriptor));
    const [first] = roles;
    const home = descriptor.vault?.location;
    if (first === undefined || home === undefined) return;
    // Regions that do not exist are ASR005; one of these may be meant.
    if (!isRegion(home.value) || !regions.items.every(({ value }) => isRegion(value))) return;
    const wanted = normalizeRegion(home.value);
    if (regions.items.some(({ value }) => normalizeRegion(value) === wanted)) return;
    yield {
      requirement: first === 'vmmServer' ? ['ASR409', 'ASR628'] : 'ASR427',
      at: regions,
      message: `IP ranges of ${brief(home.value)}, the vault's region, are closed for ${inWords(roles, limits)}; open them.`,
      related: [{ at: home, message: 'The region of the vault.' }],
      fixes: () => [
        markAsDone(`open the IP ranges of ${wanted}`, addItem(regions, scalarText(wanted))),
      ],
    };
  },
});
