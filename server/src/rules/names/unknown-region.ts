import { setValue } from '../../edits/edits.ts';
import { regionFromGerman } from '../../requirements/german-regions.ts';
import { isRegion, normalizeRegion, regions } from '../../requirements/regions.ts';
import { brief } from '../../text/brief.ts';
import { nearest } from '../../text/nearest.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const names = regions.map(({ name }) => name);

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
    const meant = meaning(region.value);
    yield {
      at: region,
      message: `"${brief(region.value, 40)}" is not an Azure region; ${
        meant === undefined
          ? 'use a name such as West Europe or westeurope.'
          : `did you mean ${meant}?`
      }`,
      fixes: () => {
        if (meant === undefined) return [];
        // Only hyphens and the like are wrong: the meaning is clear.
        const kind = letters(region.value) === meant ? 'safe' : 'plan';
        return [{ title: `Use ${meant}`, kind, edits: [setValue(region, meant)] }];
      },
    };
  },
});

function meaning(region: string): string | undefined {
  const normal = letters(region);
  // "Europe West": the words are right, their order is not.
  const turned = names.find(
    (name) => name.length === normal.length && `${normal}${normal}`.includes(name),
  );
  return turned ?? regionFromGerman(region) ?? nearest(normal, names);
}

function letters(region: string): string {
  return normalizeRegion(region).replace(/[-_.]/g, '').slice(0, 200);
}
