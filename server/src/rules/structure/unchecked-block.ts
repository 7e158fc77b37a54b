import type { DescriptorModel } from '../../descriptor/model.generated.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** For InMage the article says nothing about storage, networks, addresses, failover and failback. */
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
  *check(_, { keySpan: keyPlace, removeBlock, scenario }) {
    for (const key of scenario?.uncheckedBlocks ?? []) {
      const at = keyPlace(key as keyof DescriptorModel);
      if (at === undefined) continue;
      yield {
        at,
        message: `${key} is not checked with InMage, which has no requirement for it; keep it as a note.`,
        fixes: () => [
          { title: `Remove ${key}`, kind: 'plan', removes: true, edits: removeBlock(key) },
        ],
      };
    }
  },
});
