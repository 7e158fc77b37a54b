/** Reads the tabs of RVTools into an inventory. */
import type { DuplicateMachine, Inventory, SkippedMachine } from '../inventory.ts';
import { ImportProblem } from '../limits.ts';
import type { InventoryMachine } from '../machine-facts.ts';
import { Notices } from '../notices.ts';
import type { Fields } from '../tables/fields.ts';
import type { DataRow } from '../tables/table.ts';
import { endNumber } from './disk-order.ts';
import { MachineIndex, nameKey, ownerOf } from './machine-index.ts';
import { addDisks, addPartitions, noParts, type RvParts } from './rvtools-disks.ts';
import { idOf, locationOf, machineOf, skipReason } from './rvtools-machine.ts';
import { columnsUnknown, exportDate, statedPaths, surroundingsOf } from './rvtools-surroundings.ts';
import { rvFields, type RvTables } from './rvtools-tabs.ts';
import type { InfoField, NetworkField, ToolsField } from './rvtools-words.ts';

/** Reads the tables of RVTools; vInfo must be among them. */
export function readRvTools(tables: RvTables): Inventory {
  const notices = new Notices();
  const infos = rvFields(tables, 'vInfo', notices);
  if (infos.length === 0)
    throw new ImportProblem('The tab vInfo with the column VM is missing; export it with RVTools.');
  const found = infos.flatMap((info) => rowsOf(info));
  const index = new MachineIndex<RvParts>();
  for (const { info, row, parts } of found) {
    const owner = ownerOf(info, row);
    if (owner !== undefined) index.add(owner, parts);
  }
  const disks = rvFields(tables, 'vDisk', notices);
  for (const fields of disks) addDisks(fields, index, notices);
  for (const fields of rvFields(tables, 'vPartition', notices)) addPartitions(fields, index);
  for (const fields of rvFields(tables, 'vNetwork', notices)) addNics(fields, index);
  for (const fields of rvFields(tables, 'vTools', notices)) addTools(fields, index);
  const hasDisks = disks.some(({ table }) => table.rows.length > 0);
  const { machines, skipped, duplicates } = sorted(found, hasDisks, notices);
  noteOfDisks(machines, hasDisks, notices);
  return {
    kind: 'rvtools',
    scenario: 'vmware-to-azure',
    profile: undefined,
    exported: exportDate(rvFields(tables, 'vMetaData', notices)),
    states: statedPaths(tables, notices),
    isPartial: false,
    machines,
    surroundings: surroundingsOf(tables, machines, notices),
    skipped,
    duplicates,
    notices: notices.list(),
    unknownColumns: columnsUnknown(tables),
  };
}

interface InfoRow {
  readonly info: Fields<InfoField>;
  readonly row: DataRow;
  readonly name: string;
  readonly parts: RvParts;
}

/** The rows with a name; a header that a merge of workbooks left in the middle is none. */
function rowsOf(info: Fields<InfoField>): readonly InfoRow[] {
  return info.table.rows.flatMap((row) => {
    const name = info.text(row, 'name');
    if (name === undefined) return [];
    const isHeader = name === 'VM' && info.text(row, 'power')?.toLowerCase() === 'powerstate';
    return isHeader ? [] : [{ info, row, name, parts: noParts() }];
  });
}

/** Tells machines from what is skipped and from duplicates. */
function sorted(found: readonly InfoRow[], hasDisks: boolean, notices: Notices) {
  const machines: InventoryMachine[] = [];
  const skipped: SkippedMachine[] = [];
  const duplicates: DuplicateMachine[] = [];
  const names = new Set<string>();
  for (const { info, row, name, parts } of found) {
    const at = info.at(row, 'name');
    const reason = skipReason(info, row, name);
    if (reason !== undefined) skipped.push({ name, reason, at });
    else if (names.has(nameKey(name)))
      duplicates.push({ name, at, id: idOf(info, row), location: locationOf(info, row) });
    else {
      names.add(nameKey(name));
      noteOfConnection(info, row, name, notices);
      machines.push(machineOf(info, row, name, parts, hasDisks, notices));
    }
  }
  return { machines, skipped, duplicates };
}

function noteOfConnection(
  info: Fields<InfoField>,
  row: DataRow,
  name: string,
  notices: Notices,
): void {
  const state = info.text(row, 'connection');
  if (state === undefined || state.toLowerCase() === 'connected') return;
  notices.addAlike(
    'connection',
    {
      item: name,
      message: `Connection state is ${state}: what RVTools knows of the machine may be old.`,
      at: info.at(row, 'connection'),
      level: 'attention',
    },
    (more) => `${more} more machines were not connected.`,
  );
}

/** For how many machines the disk of the system is only assumed, and where none has a disk. */
function noteOfDisks(
  machines: readonly InventoryMachine[],
  hasDisks: boolean,
  notices: Notices,
): void {
  if (!hasDisks) {
    notices.add({
      message: 'There is no tab vDisk with rows, so that no disks are stated; export it as well.',
      level: 'attention',
    });
    return;
  }
  const told = machines.filter(({ osDisk }) => osDisk === 'told').length;
  const assumed = machines.filter(({ osDisk }) => osDisk === 'assumed').length;
  if (told + assumed > 0)
    notices.add({
      message: `The disk of the operating system is known of ${told} machines, and assumed of ${assumed}.`,
      level: 'information',
    });
}

function addNics(fields: Fields<NetworkField>, index: MachineIndex<RvParts>): void {
  for (const row of fields.table.rows) {
    const owner = ownerOf(fields, row);
    const network = fields.textFact(row, 'network');
    const adapter = fields.textFact(row, 'adapter');
    const order = endNumber(fields.text(row, 'label')) ?? Infinity;
    if (owner !== undefined && network !== undefined)
      index.find(owner)?.nics.push({ order, network, adapter });
  }
}

function addTools(fields: Fields<ToolsField>, index: MachineIndex<RvParts>): void {
  for (const row of fields.table.rows) {
    const owner = ownerOf(fields, row);
    const machine = owner && index.find(owner);
    if (machine !== undefined) machine.tools ??= fields.textFact(row, 'tools');
  }
}
