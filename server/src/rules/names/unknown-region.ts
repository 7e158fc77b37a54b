import { setValue } from '../../edits/edits.ts';
import { regionMeantBy } from '../../requirements/region-meaning.ts';
import { isRegion } from '../../requirements/regions.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** A region that Azure does not have cannot be compared with another. */
export default rule({
  name: 'unknown-region',
  enforces: ['ASR005'],
  block: 'region',
  docs: {
    bad: example('vmware-to-azure', { vault: ' { name: ContosoVault, location: ⟦westeurop⟧ }' }),
    good: example('vmware-to-azure', { vault: ' { name: ContosoVault, location: West Europe }' }),
  },
  *check(region) {
    if (isRegion(region.value)) return;
    const { name: meant, certain } = regionMeantBy(region.value) ?? {};
    yield {
      at: region,
      message: `"${brief(region.value, 40)}" is not an Azure region; ${
        meant === undefined
          ? 'use a name such as West Europe or westeurope.'
          : `did you mean ${meant}?`
      }`,
      fixes: () => {
        if (meant === undefined) return [];
        const kind = certain === true ? 'safe' : 'plan';
        return [{ title: `Use ${meant}`, kind, edits: [setValue(region, meant)] }];
      },
    };
  },
});
