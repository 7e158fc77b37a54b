import type { Disk, ProtectedItem } from './model.generated.ts';

/** A disk of a machine, with the role it has where none is written: the first is the OS disk. */
export interface MachineDisk {
  readonly disk: Disk;
  readonly role: 'os' | 'data';
}

/** The disks of a machine. */
export function disksOf(item: ProtectedItem): MachineDisk[] {
  const disks = item.disks?.items ?? [];
  const named = disks.some(({ role }) => role?.value === 'os');
  return disks.map((disk, i) => ({
    disk,
    role: disk.role?.value ?? (i === 0 && !named ? 'os' : 'data'),
  }));
}

/** The disks that are replicated: an excluded one counts towards no limit. */
export function replicatedDisks(item: ProtectedItem): MachineDisk[] {
  return disksOf(item).filter(({ disk }) => disk.exclude?.value !== true);
}
