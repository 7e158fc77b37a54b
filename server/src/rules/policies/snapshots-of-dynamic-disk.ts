import { replicatedDisks } from '../../domain/disks.ts';
import { policyOf } from '../../domain/replication-policies.ts';
import { setValue } from '../../edits/edits.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const vm = (diskType: string): string =>
  example('hyperv-to-azure', {
    profile: ' 2026-05',
    replicationPolicy: ' { appConsistentSnapshotFrequencyHours: 1 }',
    hyperVHosts: '\n  - { name: br12-hv1, os: Windows Server 2022 }',
    protectedItems: `\n  - name: FILE01\n    host: br12-hv1\n    disks: [127, { sizeGB: 500, diskType: ${diskType} }]`,
  });

/** Hyper-V takes no app-consistent snapshots of a dynamic disk, so that each of them fails. */
export default rule({
  name: 'snapshots-of-dynamic-disk',
  enforces: ['ASR058'],
  block: 'protectedItem',
  docs: { bad: vm('⟦dynamic⟧'), good: vm('basic') },
  *check(item, { descriptor }) {
    const [dynamic] = replicatedDisks(item)
      .map(({ disk }) => disk.diskType)
      .filter((type) => type?.value === 'dynamic');
    if (dynamic === undefined) return;
    const frequency = policyOf(item, descriptor)?.appConsistentSnapshotFrequencyHours;
    if (frequency === undefined || frequency.value === 0) return;
    yield {
      at: dynamic,
      message:
        'Disk is dynamic, of which Hyper-V takes no app-consistent snapshots; set their frequency to 0 in the policy.',
      related: [{ at: frequency, message: 'The frequency of app-consistent snapshots.' }],
      fixes: () => [
        {
          title: 'Turn app-consistent snapshots off',
          kind: 'plan',
          edits: [setValue(frequency, 0)],
        },
      ],
    };
  },
});
