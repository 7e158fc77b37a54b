import { replace, scalarText, setProperty, type Edit } from '../edits/edits.ts';
import type { Disk, ProtectedItem } from '../descriptor/model.generated.ts';

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

/**
 * Leaves a disk out of the replication, which is never safe: its data is missing after a failover.
 * The OS disk cannot be left out, so there are no edits for it.
 */
export function excludeDisk({ disk, role }: MachineDisk): Edit[] {
  if (role === 'os') return [];
  if (disk.node.kind === 'map') return setProperty(disk, 'exclude', true);
  return [replace(disk, `{ sizeGB: ${scalarText(disk.sizeGB?.value ?? 0)}, exclude: true }`)];
}
