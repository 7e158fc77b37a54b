import { setValue } from '../../edits/edits.ts';
import { example } from '../examples.ts';
import { rule, type Fix } from '../rule.ts';

const policy = (hours: string): string =>
  example('hyperv-to-azure', {
    replicationPolicy: `\n  recoveryPointRetentionHours: 6\n  appConsistentSnapshotFrequencyHours: ${hours}`,
  });

/** Snapshots as far apart as recovery points are kept leave times without any snapshot. */
export default rule({
  name: 'snapshot-frequency-out-of-range',
  enforces: ['ASR044'],
  block: 'replicationPolicy',
  docs: { bad: policy('⟦6⟧'), good: policy('5') },
  *check(block, { limits }) {
    const {
      appConsistentSnapshotFrequencyHours: frequency,
      recoveryPointRetentionHours: retention,
    } = block;
    if (frequency === undefined) return;
    const { snapshotMinHours: from, snapshotMaxHours: to, snapshotsCanBeOff: canBeOff } = limits;
    const hours = frequency.value;
    if (hours === 0 && canBeOff) return;
    const isInRange = hours >= from && hours <= to;
    if (isInRange && (retention === undefined || hours < retention.value)) return;
    const off = canBeOff ? ', or 0 for none' : '';
    yield {
      at: frequency,
      message: isInRange
        ? `Snapshots are ${hours} hours apart, and recovery points are kept for ${retention?.value ?? 0}; take them more often${off}.`
        : `Snapshots are ${hours} hours apart; Site Recovery takes app-consistent ones every ${from} to ${to} hours${off}.`,
      related:
        isInRange && retention !== undefined
          ? [{ at: retention, message: 'How long recovery points are kept.' }]
          : [],
      fixes: () => {
        const longest = Math.min(to, (retention?.value ?? Infinity) - 1);
        const fix = (title: string, next: number): Fix[] => [
          { title, kind: 'plan', edits: [setValue(frequency, next)] },
        ];
        if (longest >= from)
          return fix(`Use ${longest} ${longest === 1 ? 'hour' : 'hours'}`, longest);
        return canBeOff ? fix('Turn app-consistent snapshots off', 0) : [];
      },
    };
  },
});
