/** Brings the disks of a machine into order, and tells which carries its system. */
import type { InventoryDisk } from '../machine-facts.ts';

/** A disk as a source lists it. */
export interface FoundDisk extends Omit<InventoryDisk, 'isOs'> {
  /** 2000 + 16 x controller + unit, as vSphere counts; undefined if unknown. */
  readonly number: number | undefined;
  /** `SCSI 1`, with the number; undefined if unknown. */
  readonly controller: number | undefined;
  readonly unit: number | undefined;
  /** Whether the source says that it carries the system. */
  readonly isTold: boolean;
}

export interface OrderedDisks {
  readonly disks: readonly InventoryDisk[];
  readonly osDisk: 'told' | 'assumed' | undefined;
}

/**
 * Orders disks by their key, else by controller and unit, else by the number at the end of their
 * name: `Hard disk 10` comes after `Hard disk 2`. Where the source does not tell the disk of the
 * system, that with the lowest number in its name is assumed, else the first.
 */
export function orderedDisks(found: readonly FoundDisk[]): OrderedDisks {
  const compare = comparisonFor(found);
  const sorted = found
    .map((disk, index) => ({ disk, index }))
    .sort((a, b) => compare(a.disk, b.disk) || a.index - b.index)
    .map(({ disk }) => disk);
  const told = sorted.filter(({ isTold }) => isTold);
  const isTold = told.length === 1;
  const system = isTold ? told[0] : lowestNumber(sorted);
  return {
    disks: sorted.map((disk) => ({
      key: disk.key,
      name: disk.name,
      sizeGB: disk.sizeGB,
      isOs: disk === system,
      ...(disk.rdm && { rdm: disk.rdm }),
      ...(disk.shared && { shared: disk.shared }),
    })),
    osDisk: system && (isTold ? 'told' : 'assumed'),
  };
}

function comparisonFor(disks: readonly FoundDisk[]): (a: FoundDisk, b: FoundDisk) => number {
  if (disks.every(({ number }) => number !== undefined))
    return (a, b) => (a.number ?? 0) - (b.number ?? 0);
  if (disks.every(({ controller, unit }) => controller !== undefined && unit !== undefined))
    return (a, b) => (a.controller ?? 0) - (b.controller ?? 0) || (a.unit ?? 0) - (b.unit ?? 0);
  return (a, b) => (endNumber(a.name) ?? Infinity) - (endNumber(b.name) ?? Infinity) || 0;
}

/** Only where all disks are numbered does a number mean anything. */
function lowestNumber(disks: readonly FoundDisk[]): FoundDisk | undefined {
  let [lowest] = disks;
  for (const disk of disks) {
    const number = endNumber(disk.name);
    if (number === undefined) return disks[0];
    if (number < (endNumber(lowest?.name) ?? Infinity)) lowest = disk;
  }
  return lowest;
}

/** The number that a name ends with: 10 of `Hard disk 10`. */
export function endNumber(name: string | undefined): number | undefined {
  const digits = /\d{1,9}$/.exec(name?.trim() ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}
