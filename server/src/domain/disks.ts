import { replace, scalarText, setProperty, type Edit } from '../edits/edits.ts';
import type { Fix } from '../edits/fix.ts';
import type { Disk, ProtectedItem } from '../descriptor/model.generated.ts';
import { isUnreadable } from '../descriptor/readable.ts';
import { UnreadableItem } from '../descriptor/sourced.ts';

/** A disk of a machine, with its role; by default the first disk is the OS disk. */
export interface MachineDisk {
  readonly disk: Disk;
  readonly role: 'os' | 'data';
}

/** Returns the disks of a machine. */
export function disksOf(item: ProtectedItem): MachineDisk[] {
  const disks = item.disks?.items ?? [];
  const named = disks.some(({ role }) => role?.value === 'os');
  return disks.map((disk, i) => ({
    disk,
    role: disk.role?.value ?? (i === 0 && !named ? 'os' : 'data'),
  }));
}

/**
 * Returns the disks that are replicated. Excluded disks count toward no limit, and neither do those
 * that cannot be read, which have a finding of their own.
 */
export function replicatedDisks(item: ProtectedItem): MachineDisk[] {
  return disksOf(item).filter(
    ({ disk }) =>
      disk.exclude?.value !== true &&
      !isUnreadable(disk, 'exclude') &&
      !(disk instanceof UnreadableItem),
  );
}

/** The fix that excludes a disk from replication: its data is missing after a failover. */
export function exclusionOf(disk: MachineDisk): Fix {
  return {
    title: 'Exclude this disk from replication',
    kind: 'plan',
    removes: true,
    edits: excludeDisk(disk),
  };
}

/** Returns no edits for the OS disk, which cannot be excluded. */
function excludeDisk({ disk, role }: MachineDisk): Edit[] {
  if (role === 'os') return [];
  if (disk.node.kind === 'map') return setProperty(disk, 'exclude', true);
  return [replace(disk, `{ sizeGB: ${scalarText(disk.sizeGB?.value ?? 0)}, exclude: true }`)];
}
