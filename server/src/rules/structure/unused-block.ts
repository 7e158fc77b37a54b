import type { DescriptorModel } from '../../descriptor/model.generated.ts';
import { isUsed } from '../../schema/paths.ts';
import { descriptorSchema } from '../../schema/schema.generated.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** A block of another scenario does no harm, but misleads readers of the plan. */
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
  *check(_, { keySpan: keyPlace, removeBlock, scenario }) {
    if (scenario === undefined) return;
    for (const key of Object.keys(descriptorSchema.properties ?? {})) {
      if (isUsed(key, scenario.code) || scenario.uncheckedBlocks.includes(key)) continue;
      // A site without VMM between two VMM sites is more than superfluous (ASR620).
      if (scenario.target === 'secondary' && scenario.vmm && key === 'hyperVSites') continue;
      const at = keyPlace(key as keyof DescriptorModel);
      if (at === undefined) continue;
      yield {
        at,
        message: `${key} is not used to replicate ${scenario.title}; remove it.`,
        fixes: () => [
          { title: `Remove ${key}`, kind: 'plan', removes: true, edits: removeBlock(key) },
        ],
      };
    }
  },
});
