import { setValue } from '../../edits/edits.ts';
import { premiumAccountOf } from '../../domain/replication-policies.ts';
import { orList } from '../../descriptor/error-phrases.ts';
import { example } from '../examples.ts';
import { rule, type Fix } from '../rule.ts';

const policy = (seconds: string): string =>
  example('hyperv-to-azure', {
    profile: ' 2026-05',
    replicationPolicy: `\n  copyFrequencySeconds: ${seconds}`,
    hyperVHosts: '\n  - { name: br12-hv1, os: Windows Server 2022 }',
  });

/** The intervals that the portal offers differ by profile, and premium storage does not take all. */
export default rule({
  name: 'copy-frequency-not-offered',
  enforces: ['ASR045'],
  block: 'replicationPolicy',
  docs: { bad: policy('⟦900⟧'), good: policy('300') },
  *check(block, context) {
    const { copyFrequencySeconds: frequency } = block;
    const { facts, limits, scenario } = context;
    if (frequency === undefined || scenario === undefined) return;
    const offered = facts.copyFrequencies[scenario.code] ?? [];
    const excluded = limits.premiumExcludedCopySeconds;
    const fix = (seconds: number | undefined): Fix[] =>
      seconds === undefined
        ? []
        : [
            {
              title: `Use ${seconds} seconds`,
              kind: 'plan',
              edits: [setValue(frequency, seconds)],
            },
          ];
    if (!offered.includes(frequency.value)) {
      yield {
        at: frequency,
        message: `Copy frequency is ${frequency.value} seconds; the portal offers ${orList(offered.map(String))}.`,
        fixes: () => fix(offered.at(-1)),
      };
    } else if (frequency.value === excluded) {
      const account = premiumAccountOf(block, context);
      if (account === undefined) return;
      yield {
        at: frequency,
        message: `Copy frequency is ${excluded} seconds, which premium storage does not support; use a longer one.`,
        related: [{ at: account, message: 'The premium account that machines replicate to.' }],
        fixes: () => fix(offered.find((seconds) => seconds > excluded)),
      };
    }
  },
});
