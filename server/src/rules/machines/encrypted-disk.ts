import { exclusionOf, replicatedDisks } from '../../domain/disks.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** A replica of an encrypted disk cannot be started without its key. */
export default rule({
  name: 'encrypted-disk',
  enforces: ['ASR306'],
  block: 'protectedItem',
  *values(item) {
    if (item.disks === undefined) yield undefined;
    for (const { disk } of replicatedDisks(item)) yield disk.encrypted;
  },
  docs: {
    bad: machine('disks:\n  - 100\n  - { sizeGB: 200, encrypted: ⟦true⟧ }'),
    good: machine('disks:\n  - 100\n  - { sizeGB: 200, encrypted: false }'),
  },
  *check(item, { facts: { lists }, limits }) {
    // `lsblk -f` shows an encrypted disk among the file systems.
    for (const at of item.fileSystems?.items ?? []) {
      if (!lists.encryptedFileSystems.includes(at.value.trim().toLowerCase())) continue;
      const message = `${at.value.trim()} is an encrypted disk, which Site Recovery does not protect; decrypt it first.`;
      yield { at, message };
    }
    for (const one of replicatedDisks(item)) {
      const { encrypted } = one.disk;
      if (encrypted?.value !== true) continue;
      yield {
        at: encrypted,
        message:
          one.role === 'os' || !limits.diskExclusion
            ? `${one.role === 'os' ? 'OS disk' : 'Disk'} is encrypted; Site Recovery does not protect machines with encrypted disks. Decrypt it first.`
            : 'Disk is encrypted; Site Recovery does not protect machines with encrypted disks. Decrypt or exclude it.',
        fixes: () => [exclusionOf(one, item, limits)],
      };
    }
  },
});
