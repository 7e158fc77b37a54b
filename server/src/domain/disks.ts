import { replace, scalarText, setProperty, type Edit } from '../edits/edits.ts';
import type { Fix } from '../edits/fix.ts';
import type { Limits } from '../requirements/facts.ts';
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

/** Whether a disk is declared to be excluded from replication. */
export function isExcluded({ disk }: MachineDisk): boolean {
  return disk.exclude?.value === true;
}

/**
 * Returns the disks that are replicated. Excluded disks count toward no limit; the OS disk does even
 * then, because it cannot be excluded (ASR041). Disks that cannot be read have a finding of their own
 * and count toward none.
 */
export function replicatedDisks(item: ProtectedItem): MachineDisk[] {
  return disksOf(item).filter(
    (one) =>
      !(one.disk instanceof UnreadableItem) &&
      (one.role === 'os' || !(isExcluded(one) || isUnreadable(one.disk, 'exclude'))),
  );
}

/** The fix that excludes a disk from replication: its data is missing after a failover. */
export function exclusionOf(disk: MachineDisk, item: ProtectedItem, limits: Limits): Fix {
  return {
    title: 'Exclude this disk from replication',
    kind: 'plan',
    removes: true,
    edits: excludeDisk(disk, item, limits),
  };
}

/**
 * Returns no edits for a disk that cannot be excluded: the OS disk, the only one that is replicated, a
 * dynamic one, and any disk where the scenario has no exclusion.
 */
function excludeDisk(
  { disk, role }: MachineDisk,
  item: ProtectedItem,
  { diskExclusion }: Limits,
): Edit[] {
  if (role === 'os' || !diskExclusion || disk.diskType?.value === 'dynamic') return [];
  if (replicatedDisks(item).length < 2) return [];
  if (disk.node.kind === 'map') return setProperty(disk, 'exclude', true);
  return [replace(disk, `{ sizeGB: ${scalarText(disk.sizeGB?.value ?? 0)}, exclude: true }`)];
}
