import { exclusionOf, replicatedDisks } from '../../domain/disks.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** A disk that the guest reaches over Fibre Channel fails the prerequisite check of the matrix. */
export default rule({
  name: 'fibre-channel-disk',
  enforces: ['ASR025'],
  block: 'protectedItem',
  docs: {
    bad: machine('disks:\n  - 100\n  - { sizeGB: 200, bus: ⟦fc⟧ }'),
    good: machine('disks:\n  - 100\n  - { sizeGB: 200, bus: local }'),
  },
  *check(item, { limits }) {
    for (const one of replicatedDisks(item)) {
      const { bus } = one.disk;
      if (bus?.value !== 'fc') continue;
      yield {
        at: bus,
        message:
          'Disk uses Fibre Channel in the guest, which is not replicated; move its data to a virtual disk.',
        fixes: () => [exclusionOf(one, item, limits)],
      };
    }
  },
});
