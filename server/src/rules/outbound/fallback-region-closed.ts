import { addItem, scalarText } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { isFullyReadable } from '../../descriptor/readable.ts';
import { inWords, rolesNeedingRanges, rolesOf } from '../../domain/outbound.ts';
import { isRegion, normalizeRegion, otherCloudOf } from '../../requirements/regions.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Sign-in to the service goes to one region, wherever the vault is, so its IP ranges are open too. */
export default rule({
  name: 'fallback-region-closed',
  enforces: ['ASR410', 'ASR428', 'ASR629'],
  block: 'outbound',
  docs: {
    bad: example('hyperv-to-azure', { outbound: '\n  regions: ⟦[eastus2]⟧' }),
    good: example('hyperv-to-azure', { outbound: '\n  regions: [eastus2, West US]' }),
  },
  *check(block, { limits, scenario, descriptor }) {
    const { regions } = block;
    if (regions === undefined || !isFullyReadable(regions)) return;
    const roles = rolesNeedingRanges(block, rolesOf(block, scenario, descriptor));
    const [first] = roles;
    if (first === undefined) return;
    const wanted = limits.fallbackRegion;
    const home = descriptor.vault?.location?.value;
    // As the region of the vault it is missed already; and it is of the public cloud alone.
    if (home !== undefined && (normalizeRegion(home) === wanted || otherCloudOf(home))) return;
    // Regions that do not exist are ASR005; one of these may be meant.
    if (!regions.items.every(({ value }) => isRegion(value))) return;
    if (regions.items.some(({ value }) => normalizeRegion(value) === wanted)) return;
    yield {
      requirement: first === 'vmmServer' ? ['ASR410', 'ASR629'] : 'ASR428',
      at: regions,
      message: `IP ranges of ${wanted}, where servers sign in, are closed for ${inWords(roles, limits)}; open them.`,
      fixes: () => [
        markAsDone(`open the IP ranges of ${wanted}`, addItem(regions, scalarText(wanted))),
      ],
    };
  },
});
