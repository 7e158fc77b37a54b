import { exclusionOf, replicatedDisks } from '../../domain/disks.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** What becomes of a disk that the guest reaches over iSCSI. */
export default rule({
  name: 'iscsi-disk',
  enforces: ['ASR314'],
  block: 'protectedItem',
  *values(item) {
    for (const { disk } of replicatedDisks(item)) if (disk.bus?.value === 'iscsi') yield disk.bus;
  },
  docs: {
    bad: machine('disks:\n  - 100\n  - { sizeGB: 200, bus: ⟦iscsi⟧ }'),
    good: machine('disks:\n  - 100\n  - { sizeGB: 200, bus: local }'),
  },
  *check(item, { facts, limits }) {
    for (const one of replicatedDisks(item)) {
      const { bus } = one.disk;
      if (bus?.value !== 'iscsi') continue;
      const converted = facts.guestIscsi === 'converted';
      yield {
        at: bus,
        message: converted
          ? 'iSCSI disk becomes a VHD of the Azure VM at failover; the guest finds it there as a local disk.'
          : `Disk uses iSCSI in the guest, which Site Recovery does not replicate; ${limits.diskExclusion ? 'exclude it or move' : 'move'} its data.`,
        fixes: () => (converted ? [] : [exclusionOf(one, item, limits)]),
      };
    }
  },
});
