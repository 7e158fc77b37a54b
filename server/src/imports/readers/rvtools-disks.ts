/** The disks of machines, from the tabs vDisk and vPartition of RVTools. */
import type { Fact } from '../machine-facts.ts';
import type { Notices } from '../notices.ts';
import type { Fields } from '../tables/fields.ts';
import type { DataRow } from '../tables/table.ts';
import { freeGbOfMib, gbOfMib } from '../values/cell-values.ts';
import { endNumber, type FoundDisk } from './disk-order.ts';
import { ownerOf, type MachineIndex } from './machine-index.ts';
import type { DiskField, PartitionField } from './rvtools-words.ts';

/** What the tabs beside vInfo say of a machine; filled row by row. */
export interface RvParts {
  readonly disks: FoundDisk[];
  /** Keys of the disks that carry the system. */
  readonly systemDisks: Set<string>;
  readonly free: { readonly drive: string; readonly gb: Fact<number> }[];
  readonly nics: {
    readonly order: number;
    readonly network: Fact<string> | undefined;
    readonly adapter: Fact<string> | undefined;
  }[];
  tools: Fact<string> | undefined;
}

export function noParts(): RvParts {
  return { disks: [], systemDisks: new Set(), free: [], nics: [], tools: undefined };
}

/** Adds the rows of a table vDisk to the machines; returns how many belong to none. */
export function addDisks(
  fields: Fields<DiskField>,
  machines: MachineIndex<RvParts>,
  notices: Notices,
): number {
  let strays = 0;
  for (const row of fields.table.rows) {
    const owner = ownerOf(fields, row);
    const machine = owner && machines.find(owner);
    if (machine !== undefined) machine.disks.push(diskOf(fields, row, notices));
    else if (owner !== undefined) strays++;
  }
  return strays;
}

function diskOf(fields: Fields<DiskField>, row: DataRow, notices: Notices): FoundDisk {
  const mib = fields.number(row, 'capacity', true);
  const isSize = mib !== undefined && mib >= 0;
  if (mib !== undefined && !isSize)
    notices.add({
      message: `Capacity ${mib} MiB is below zero, and was left out.`,
      at: fields.at(row, 'capacity'),
      level: 'attention',
    });
  const key = keyText(fields.text(row, 'key'));
  const rdm = fields.booleanFact(row, 'raw');
  const shared = sharedFact(fields, row);
  return {
    key: fields.text(row, 'uuid') ?? key,
    name: fields.text(row, 'disk'),
    sizeGB: isSize ? { value: gbOfMib(mib), at: fields.at(row, 'capacity') } : undefined,
    number: key === undefined ? undefined : finite(key),
    controller: endNumber(fields.text(row, 'label') ?? fields.text(row, 'controller')),
    unit: fields.number(row, 'unit', true),
    isTold: false,
    ...(rdm && { rdm }),
    ...(shared && { shared }),
  };
}

/** Multi-writer, or a bus that several machines share. */
function sharedFact(fields: Fields<DiskField>, row: DataRow): Fact<boolean> | undefined {
  const sharing = fields.text(row, 'sharing')?.toLowerCase();
  const bus = fields.text(row, 'bus')?.toLowerCase();
  if (sharing === 'sharingmultiwriter' || sharing === 'true')
    return { value: true, at: fields.at(row, 'sharing') };
  if (bus === 'virtualsharing' || bus === 'physicalsharing')
    return { value: true, at: fields.at(row, 'bus') };
  if (sharing === 'sharingnone' || sharing === 'false')
    return { value: false, at: fields.at(row, 'sharing') };
  return bus === 'nosharing' ? { value: false, at: fields.at(row, 'bus') } : undefined;
}

/** Adds the rows of a table vPartition. */
export function addPartitions(
  fields: Fields<PartitionField>,
  machines: MachineIndex<RvParts>,
): void {
  for (const row of fields.table.rows) {
    const owner = ownerOf(fields, row);
    const machine = owner && machines.find(owner);
    const drive = fields.text(row, 'disk');
    if (machine === undefined || drive === undefined) continue;
    const key = keyText(fields.text(row, 'key'));
    if (key !== undefined && isSystemDrive(drive)) machine.systemDisks.add(key);
    const free = fields.number(row, 'free', true);
    if (free !== undefined && free >= 0)
      machine.free.push({ drive, gb: { value: freeGbOfMib(free), at: fields.at(row, 'free') } });
  }
}

/** The free space that counts: of `C:\`, of `/`, else of the only drive letter. */
export function systemFree({ free }: RvParts): Fact<number> | undefined {
  const system = free.find(({ drive }) => isSystemDrive(drive));
  if (system !== undefined) return system.gb;
  const [only, ...others] = free.filter(({ drive }) => /^[a-z]:/i.test(drive));
  return others.length === 0 ? only?.gb : undefined;
}

function isSystemDrive(drive: string): boolean {
  return drive === '/' || /^c:[\\/]?$/i.test(drive);
}

/** `2000`, whether the cell holds a text or a number. */
function keyText(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{1,9}(?:\.0)?$/.test(text) ? String(Number(text)) : undefined;
}

function finite(key: string): number | undefined {
  const number = Number(key);
  return Number.isFinite(number) ? number : undefined;
}
