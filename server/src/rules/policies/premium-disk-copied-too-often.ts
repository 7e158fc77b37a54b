import { policyOf } from '../../domain/replication-policies.ts';
import { isPremium } from '../../domain/storage.ts';
import { setValue } from '../../edits/edits.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const vm = (diskType: string): string =>
  example('hyperv-to-azure', {
    profile: ' 2026-05',
    replicationPolicy: ' { copyFrequencySeconds: 30 }',
    protectedItems: `\n  - name: FILE01\n    host: br12-hv1\n    target: { diskType: ${diskType} }`,
  });

/** The machine's own premium disks; premium accounts are told by the policy. */
export default rule({
  name: 'premium-disk-copied-too-often',
  enforces: ['ASR045'],
  block: 'protectedItem',
  docs: { bad: vm('⟦Premium_LRS⟧'), good: vm('Standard_LRS') },
  *check(item, { descriptor, facts, limits, scenario }) {
    const type = item.target?.diskType;
    if (type === undefined || !isPremium(type.value) || scenario === undefined) return;
    const frequency = policyOf(item, descriptor)?.copyFrequencySeconds;
    const excluded = limits.premiumExcludedCopySeconds;
    if (frequency?.value !== excluded) return;
    const longer = facts.copyFrequencies[scenario.code]?.find((seconds) => seconds > excluded);
    yield {
      at: type,
      message: `Disks are premium, which a copy frequency of ${excluded} seconds does not support; use a longer one.`,
      related: [{ at: frequency, message: 'The copy frequency of the machine.' }],
      fixes: () =>
        longer === undefined
          ? []
          : [
              {
                title: `Copy every ${longer} seconds`,
                kind: 'plan',
                edits: [setValue(frequency, longer)],
              },
            ],
    };
  },
});
