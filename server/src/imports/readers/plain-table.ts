/** Reads tables of machines: the import template of Azure Migrate, and csv files of one's own. */
import type { Inventory, InventoryKind } from '../inventory.ts';
import type { Fact, InventoryMachine, InventoryOs } from '../machine-facts.ts';
import { Notices } from '../notices.ts';
import { noSurroundings } from '../source-surroundings.ts';
import { Fields, type FieldWords } from '../tables/fields.ts';
import type { DataRow, DataTable, TablePlan } from '../tables/table.ts';
import { gbOfMib, numberIn } from '../values/cell-values.ts';
import { foundSystem } from '../values/found-system.ts';
import { headerWord } from '../values/header-words.ts';
import { hostLabel } from '../values/host-label.ts';
import { orderedDisks, type FoundDisk } from './disk-order.ts';
import { bareMachine, MachineList } from './new-machine.ts';

type PlainField =
  | 'name'
  | 'hostname'
  | 'os'
  | 'osVersion'
  | 'architecture'
  | 'disks'
  | 'firmware'
  | 'network'
  | 'group'
  | 'cores'
  | 'memory'
  | 'kernel'
  | 'azureName'
  | 'host'
  | 'id';

const WORDS: FieldWords<PlainField> = {
  name: [
    'servername',
    'vmname',
    'machinename',
    'name',
    'vm',
    'server',
    'machine',
    'computername',
    'computer',
  ],
  hostname: ['hostname', 'fqdn', 'dns', 'dnsname'],
  os: ['osname', 'operatingsystem', 'os', 'guestos', 'system'],
  osVersion: ['osversion'],
  architecture: ['osarchitecture', 'architecture'],
  disks: ['disks', 'disksizes', 'disksgb', 'disksizesgb', 'disksizegb'],
  firmware: ['boottype', 'firmwaretype', 'firmware', 'boot'],
  network: ['network', 'networks', 'vlan', 'portgroup'],
  group: ['multivmgroup', 'group', 'tier', 'replicationgroup'],
  cores: ['cores', 'cpus', 'cpu', 'vcpu', 'vcpus'],
  memory: ['memoryinmb', 'memorymb'],
  kernel: ['kernel'],
  azureName: ['azurename'],
  host: ['host'],
  id: ['id', 'uuid', 'vmuuid', 'vmid'],
};

/** The number of a column of its own for each disk: `Disk 3 size (In GB)`. */
function diskNumber(word: string): number | undefined {
  const found = /^disk(\d{1,3})(?:size)?(?:ingb|gb)?$/.exec(word)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** What a table must have: a column for the name, and one more that says something of a machine. */
export function plainPlan(map: ReadonlyMap<string, string> | undefined): TablePlan {
  const words = mapped(map);
  const known = new Set(Object.values<readonly string[]>(words).flat());
  const isWanted = (header: string) => {
    const word = headerWord(header);
    return known.has(word) || diskNumber(word) !== undefined;
  };
  return {
    isHeader(headers) {
      const found = headers.filter((header) => header !== '').map(headerWord);
      return (
        found.some((word) => words.name.includes(word)) &&
        (map?.has('name') === true ||
          map?.has('VM') === true ||
          headers.filter(isWanted).length > 1)
      );
    },
    isWanted,
  };
}

/** The words of the fields, those that the user gave before all others. */
function mapped(map: ReadonlyMap<string, string> | undefined): FieldWords<PlainField> {
  if (map === undefined) return WORDS;
  const fields = Object.entries<readonly string[]>(WORDS).map(([field, words]) => {
    const [, header] =
      [...map].find(([key]) => key === field || words.includes(headerWord(key))) ?? [];
    return [field, header === undefined ? words : [headerWord(header)]];
  });
  return Object.fromEntries(fields) as FieldWords<PlainField>;
}

export function readPlainTable(
  table: DataTable,
  map: ReadonlyMap<string, string> | undefined,
): Inventory {
  const notices = new Notices();
  const words = mapped(map);
  const diskColumns = table.columns
    .map(({ header }) => ({ header: headerWord(header), number: diskNumber(headerWord(header)) }))
    .filter((column) => column.number !== undefined)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const fields = new Fields<string>(
    table,
    {
      ...words,
      ...Object.fromEntries(diskColumns.map(({ header }) => [`#${header}`, [header]])),
    },
    notices,
  );
  const diskFields = diskColumns.map(({ header }) => `#${header}`);
  const list = new MachineList();
  for (const row of table.rows) {
    const name = fields.textFact(row, 'name');
    if (name !== undefined) list.add(machineOf(fields, row, name, diskFields));
    else list.skip({ value: '', at: fields.at(row, 'name') }, 'no name');
  }
  const kind: InventoryKind = isAzureMigrate(table) ? 'azure-migrate' : 'csv';
  const { machines, skipped, duplicates } = list;
  const known = new Set(table.columns.map(({ header }) => header));
  const unknown = table.headers.filter((header) => header !== '' && !known.has(header));
  return {
    kind,
    scenario: kind === 'azure-migrate' ? 'physical-to-azure' : undefined,
    profile: undefined,
    exported: undefined,
    states: statedPaths(fields, diskFields.length > 0),
    isPartial: false,
    machines,
    skipped,
    duplicates,
    surroundings: noSurroundings,
    notices: notices.list(),
    unknownColumns:
      unknown.length > 0 && kind === 'csv' ? [{ tab: table.name, columns: unknown }] : [],
  };
}

function isAzureMigrate({ headers }: DataTable): boolean {
  const words = headers.map(headerWord);
  return words.includes('servername') && words.includes('osname');
}

function machineOf(
  fields: Fields<string>,
  row: DataRow,
  name: Fact<string>,
  diskFields: readonly string[],
): InventoryMachine {
  const label = hostLabel(fields.text(row, 'hostname') ?? name.value);
  const at = fields.has('hostname') ? fields.at(row, 'hostname') : name.at;
  const boot = fields.text(row, 'firmware')?.toUpperCase();
  const os = systemOf(fields, row);
  const group = fields.textFact(row, 'group');
  const kernel = fields.textFact(row, 'kernel');
  const azureName = fields.textFact(row, 'azureName');
  const disks = disksOf(fields, row, diskFields);
  const cores = fields.number(row, 'cores', true);
  const memory = fields.number(row, 'memory', true);
  const networks = (fields.text(row, 'network') ?? '').split(/[;|]/).map((one) => one.trim());
  const nics = networks
    .filter((one) => one !== '')
    .map((value) => ({ network: { value, at: fields.at(row, 'network') } }));
  return {
    ...bareMachine(name),
    id: fields.text(row, 'id')?.toLowerCase(),
    facts: {
      ...(label !== undefined && { hostname: { value: label, at } }),
      ...(os && { os }),
      ...(kernel && { kernel }),
      ...((boot === 'UEFI' || boot === 'EFI') && {
        firmware: { value: 'UEFI', at: fields.at(row, 'firmware') },
      }),
      ...(boot === 'BIOS' && { firmware: { value: 'BIOS', at: fields.at(row, 'firmware') } }),
      ...(group && { multiVmGroup: group }),
      ...(azureName && { azureName }),
    },
    disks: disks?.disks,
    osDisk: disks?.osDisk,
    nics: nics.length > 0 ? nics : undefined,
    sizing: {
      ...(cores !== undefined && { cores: { value: cores, at: fields.at(row, 'cores') } }),
      ...(memory !== undefined && {
        memoryGB: { value: gbOfMib(memory), at: fields.at(row, 'memory') },
      }),
    },
  };
}

/** A plain version (`7.2`) completes the name; the kernel version of Windows (`6.2.9200`) does not. */
function systemOf(fields: Fields<string>, row: DataRow): Fact<InventoryOs> | undefined {
  const name = fields.text(row, 'os');
  if (name === undefined) return undefined;
  const version = fields.text(row, 'osVersion');
  const isX86 = /^(?:x86|32-?bit|i[36]86)$/i.test(fields.text(row, 'architecture') ?? '');
  let os = foundSystem(name, false);
  if (version !== undefined && /^\d{1,3}(?:\.\d{1,3})?$/.test(version) && os?.type !== 'Windows') {
    const base = name.replace(/ \d{1,3}(?:\.\d{1,3})?$/, '');
    const joined = foundSystem(`${base} ${version}`, false);
    if (joined?.version !== undefined) os = joined;
  }
  return (
    os && { value: { ...os, ...(isX86 && { architecture: 'x86' }) }, at: fields.at(row, 'os') }
  );
}

function disksOf(
  fields: Fields<string>,
  row: DataRow,
  diskFields: readonly string[],
): ReturnType<typeof orderedDisks> | undefined {
  const sizes: Fact<number>[] = [];
  for (const field of diskFields) {
    const value = fields.number(row, field, false);
    if (value !== undefined) sizes.push({ value, at: fields.at(row, field) });
  }
  if (diskFields.length === 0)
    for (const part of (fields.text(row, 'disks') ?? '').split(/[;/|+]/)) {
      const value = numberIn(part.trim().replace(/gi?b$/i, ''), false);
      if (value !== undefined) sizes.push({ value, at: fields.at(row, 'disks') });
    }
  if (sizes.length === 0) return undefined;
  return orderedDisks(
    sizes.map((sizeGB, i): FoundDisk => ({
      key: undefined,
      name: undefined,
      sizeGB: { ...sizeGB, value: Math.ceil(sizeGB.value * 1000 - 1e-6) / 1000 },
      number: i,
      controller: undefined,
      unit: undefined,
      isTold: false,
    })),
  );
}

function statedPaths(fields: Fields<string>, hasDisks: boolean): ReadonlySet<string> {
  const keys = ['name', 'hostname', 'os', 'kernel', 'firmware', 'disks', 'azureName'];
  const paths = keys.filter((key) => fields.has(key));
  if (hasDisks) paths.push('disks');
  if (fields.has('network')) paths.push('nics[].network');
  if (fields.has('group')) paths.push('multiVmGroup');
  if (!fields.has('hostname')) paths.push('hostname');
  return new Set(paths.map((path) => `protectedItems[].${path}`));
}
