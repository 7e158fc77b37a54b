import { disksOf } from '../../domain/disks.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/**
 * Guests that form a cluster on a shared disk cannot be replicated. Leaving the disk out does not
 * help: the machine stays a node of the cluster.
 */
export default rule({
  name: 'shared-disk',
  enforces: ['ASR307', 'ASR504'],
  block: 'protectedItem',
  *values({ disks }) {
    if (disks === undefined) yield undefined;
    for (const { shared, exclude } of disks?.items ?? [])
      if (shared !== undefined || exclude?.value !== true) yield shared;
  },
  docs: {
    bad: machine('disks:\n  - 100\n  - { sizeGB: 200, shared: ⟦true⟧ }'),
    good: machine('disks:\n  - 100\n  - { sizeGB: 200, shared: false }'),
  },
  *check(item) {
    for (const { disk } of disksOf(item)) {
      if (disk.shared?.value !== true) continue;
      yield {
        at: disk.shared,
        message:
          'Disk is shared in a guest cluster, which Site Recovery does not replicate; protect the cluster another way.',
      };
    }
  },
});
