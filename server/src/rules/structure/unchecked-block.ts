import type { DescriptorModel } from '../../descriptor/model.generated.ts';
import { isUnchecked } from '../../domain/scenario-blocks.ts';
import { descriptorSchema } from '../../schema/schema.generated.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Of InMage the article states nothing about storage, networks, addresses, failover and failback. */
export default rule({
  name: 'unchecked-block',
  enforces: ['ASR026'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-secondary', { failover: ' { types: [test] }' }).replace(
      'failover',
      '⟦failover⟧',
    ),
    good: example('vmware-to-azure', { failover: ' { types: [test] }' }),
  },
  *check(_, { code, demand, keySpan: keyPlace, removeBlock }) {
    const requirement = demand('ASR026');
    if (requirement === undefined || code === undefined) return;
    for (const key of Object.keys(descriptorSchema.properties ?? {})) {
      const at = isUnchecked(key, code) ? keyPlace(key as keyof DescriptorModel) : undefined;
      if (at === undefined) continue;
      yield {
        requirement,
        at,
        message: `Nothing is known of ${key} with InMage, so nothing in it is checked; keep it as a note.`,
        fixes: () => [{ title: `Remove ${key}`, safe: false, edits: removeBlock(key) }],
      };
    }
  },
});
