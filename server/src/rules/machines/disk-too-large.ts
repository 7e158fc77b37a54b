import { exclusionOf, replicatedDisks } from '../../domain/disks.ts';
import type { ProtectedItem } from '../../descriptor/model.generated.ts';
import type { Limits } from '../../requirements/facts.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** Site Recovery replicates no disk above the profile's limit. */
export default rule({
  name: 'disk-too-large',
  enforces: ['ASR303', 'ASR502', 'ASR900'],
  block: 'protectedItem',
  *values(item, _, requirement) {
    if (item.disks === undefined) yield undefined;
    for (const { disk, role } of replicatedDisks(item))
      if (role === 'os' || requirement !== 'ASR900') yield disk.sizeGB;
  },
  docs: { bad: machine('disks: [100, ⟦2048⟧]'), good: machine('disks: [100, 1023]') },
  *check(item, { limits }) {
    for (const machineDisk of replicatedDisks(item)) {
      const { disk, role } = machineDisk;
      const size = disk.sizeGB;
      if (size === undefined) continue;
      const limit = role === 'os' ? osLimit(item, limits) : limits.diskGB;
      if (size.value <= limit) continue;
      yield {
        requirement: role === 'os' ? 'ASR900' : ['ASR303', 'ASR502'],
        at: size,
        message:
          role === 'os'
            ? `OS disk is ${size.value} GB; Site Recovery replicates OS disks up to ${limit} GB. Shrink it or move data off it.`
            : `Disk is ${size.value} GB; Site Recovery replicates at most ${limit} GB per disk. ${limits.diskExclusion ? 'Shrink, split or exclude' : 'Shrink or split'} it.`,
        related:
          role === 'os'
            ? [{ at: disk, message: 'Move data to another disk manually (ASR901).' }]
            : [],
        fixes: () => [exclusionOf(machineDisk, item, limits)],
      };
    }
  },
});

function osLimit(item: ProtectedItem, limits: Limits): number {
  const uefi = item.firmware?.value === 'UEFI' || item.generation?.value === 2;
  return uefi ? limits.osDiskUefiGB : limits.osDiskGB;
}
