import type { DescriptorModel } from '../../descriptor/model.generated.ts';
import { isUnchecked } from '../../domain/scenario-blocks.ts';
import { scenarioTitles } from '../../requirements/scenarios.ts';
import { isUsed } from '../../schema/paths.ts';
import { descriptorSchema } from '../../schema/schema.generated.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** A block of another scenario does no harm, but misleads whoever reads the plan. */
export default rule({
  name: 'unused-block',
  enforces: ['ASR007'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-azure', { hyperVClusters: '\n  - name: CLU-A' }).replace(
      'hyperVClusters',
      '⟦hyperVClusters⟧',
    ),
    good: example('hyperv-to-azure', { hyperVClusters: '\n  - name: CLU-A' }),
  },
  *check(_, { code, demand, keySpan: keyPlace, removeBlock, scenario }) {
    const requirement = demand('ASR007');
    if (requirement === undefined || code === undefined || scenario === undefined) return;
    for (const key of Object.keys(descriptorSchema.properties ?? {})) {
      if (isUsed(key, code) || isUnchecked(key, code)) continue;
      // A site without VMM between two VMM sites is more than superfluous (ASR620).
      if (code === 'HS' && key === 'hyperVSites') continue;
      const at = keyPlace(key as keyof DescriptorModel);
      if (at === undefined) continue;
      yield {
        requirement,
        at,
        message: `${key} plays no part in replicating ${scenarioTitles[scenario]}; remove it.`,
        fixes: () => [{ title: `Remove ${key}`, safe: false, edits: removeBlock(key) }],
      };
    }
  },
});
