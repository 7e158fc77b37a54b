/** Reads the report of the Site Recovery Deployment Planner, of VMware and of Hyper-V. */
import type { Inventory } from '../inventory.ts';
import type { Fact, InventoryMachine } from '../machine-facts.ts';
import { Notices } from '../notices.ts';
import { noSurroundings } from '../source-surroundings.ts';
import { Fields, type FieldWords } from '../tables/fields.ts';
import { CellError, cellAddress, type DataRow, type TablePlan } from '../tables/table.ts';
import type { Workbook } from '../tables/workbook.ts';
import { numberIn } from '../values/cell-values.ts';
import { headerWord } from '../values/header-words.ts';
import { orderedDisks, type FoundDisk } from './disk-order.ts';
import { bareMachine, MachineList } from './new-machine.ts';

const WORDS: FieldWords<
  'name' | 'compatible' | 'size' | 'count' | 'boot' | 'os' | 'cores' | 'memory'
> = {
  name: ['vmname'],
  compatible: ['vmcompatibility'],
  count: ['numberofdisks'],
  size: ['disksizegb', 'totaldisksizegb'],
  boot: ['boottype'],
  os: ['ostype'],
  cores: ['cores', 'numberofcores'],
  memory: ['memorymb'],
};

const wanted = new Set(Object.values(WORDS).flat());
const plan: TablePlan = {
  isHeader: (headers) => headers.map(headerWord).includes('vmname'),
  isWanted: (header) => wanted.has(headerWord(header)),
};

/** The sheets with machines of a report. */
export function isPlanner({ sheets }: Workbook): boolean {
  return sheets.some((sheet) => /^(?:in)?compatible ?vms$/i.test(sheet.trim()));
}

export function readPlanner(book: Workbook, progress: (() => void) | undefined): Inventory {
  const notices = new Notices();
  const list = new MachineList();
  const states = new Set(['protectedItems[].name']);
  let isHyperV = false;
  for (const sheet of book.sheets) {
    const kind = /^(in)?compatible ?vms$/i.exec(sheet.trim());
    if (kind === null) continue;
    const table = book.read(sheet, plan, progress);
    if (table === undefined) continue;
    const fields = new Fields(table, WORDS, notices);
    if (fields.has('boot')) states.add('protectedItems[].firmware');
    if (fields.has('os')) states.add('protectedItems[].os');
    if (fields.has('size')) states.add('protectedItems[].disks');
    for (const block of blocksOf(fields)) {
      const machine = machineOf(fields, block, kind[1] !== undefined, notices);
      isHyperV ||= machine.facts.host !== undefined || /\.a?vhd/i.test(pathOf(fields, block));
      list.add(machine);
    }
  }
  const { machines, skipped, duplicates } = list;
  return {
    kind: 'deployment-planner',
    scenario: isHyperV ? 'hyperv-to-azure' : 'vmware-to-azure',
    profile: undefined,
    exported: undefined,
    states,
    isPartial: false,
    machines,
    skipped,
    duplicates,
    surroundings: { ...noSurroundings, capacity: capacityOf(book, progress) },
    notices: notices.list(),
    unknownColumns: [],
  };
}

type PlannerFields = Fields<keyof typeof WORDS>;

/** A machine's row, and the rows of its disks below it. */
interface Block {
  readonly row: DataRow;
  readonly disks: DataRow[];
}

/** A disk has the path of its file for a name. */
function blocksOf(fields: PlannerFields): readonly Block[] {
  const blocks: Block[] = [];
  for (const row of fields.table.rows) {
    const name = fields.text(row, 'name');
    if (name === undefined) continue;
    const isDisk =
      /\.(?:vmdk|a?vhdx?|vhds)$/i.test(name) ||
      (fields.text(row, 'compatible') === undefined && /^\[|[\\/]/.test(name));
    if (isDisk) blocks.at(-1)?.disks.push(row);
    else blocks.push({ row, disks: [] });
  }
  return blocks;
}

function pathOf(fields: PlannerFields, { disks: [first] }: Block): string {
  return (first && fields.text(first, 'name')) ?? '';
}

function machineOf(
  fields: PlannerFields,
  { row, disks: rows }: Block,
  isIncompatible: boolean,
  notices: Notices,
): InventoryMachine {
  const written = fields.textFact(row, 'name') ?? { value: '', at: '' };
  // Duplicates, and all machines of Hyper-V, carry their host: `NAME (host)`.
  const { own, host: named } = withHost(written.value);
  const name = { value: own, at: written.at };
  const isVhd = /\.a?vhdx?$/i.test(pathOf(fields, { row, disks: rows }));
  const host = named !== undefined && isVhd ? { value: named, at: name.at } : undefined;
  const reason = isIncompatible ? fields.text(row, 'compatible') : undefined;
  if (reason !== undefined)
    notices.add({
      item: name.value,
      message: `planner: incompatible: ${reason.replace(/\s+/g, ' ').slice(0, 200)}`,
      at: fields.at(row, 'compatible'),
      level: 'attention',
    });
  const count = fields.number(row, 'count', true);
  if (rows.length === 0 || (count !== undefined && count !== rows.length))
    notices.add({
      item: name.value,
      message:
        rows.length === 0
          ? 'The report lists no disks of the machine, so that none are stated.'
          : `The report counts ${count ?? 0} disks and lists ${rows.length}; those listed were taken.`,
      at: name.at,
      level: 'attention',
    });
  const disks = rows.length > 0 ? orderedDisks(rows.map((one) => diskOf(fields, one))) : undefined;
  const cores = fields.number(row, 'cores', true);
  return {
    ...bareMachine(name),
    facts: { ...factsOf(fields, row), ...(host && { host }) },
    disks: disks?.disks,
    osDisk: disks?.osDisk,
    sizing: cores === undefined ? {} : { cores: { value: cores, at: fields.at(row, 'cores') } },
    remark: reason,
  };
}

function withHost(name: string): { readonly own: string; readonly host?: string } {
  const open = name.lastIndexOf('(');
  if (open <= 0 || !name.endsWith(')')) return { own: name };
  return { own: name.slice(0, open).trim(), host: name.slice(open + 1, -1).trim() };
}

function factsOf(fields: PlannerFields, row: DataRow): InventoryMachine['facts'] {
  const boot = fields.text(row, 'boot')?.toUpperCase();
  const os = fields.text(row, 'os')?.toLowerCase();
  const type = os === 'windows' ? 'Windows' : os === 'linux' ? 'Linux' : undefined;
  const at = fields.at(row, 'boot');
  return {
    ...((boot === 'EFI' || boot === 'UEFI') && { firmware: { value: 'UEFI', at } }),
    ...(boot === 'BIOS' && { firmware: { value: 'BIOS', at } }),
    ...(type && { os: { value: { type, isExact: false }, at: fields.at(row, 'os') } }),
  };
}

/** The report lists disks in the order that the tool found them in. */
function diskOf(fields: PlannerFields, row: DataRow): FoundDisk {
  const size = fields.number(row, 'size', false);
  const path = fields.text(row, 'name');
  return {
    key: path?.toLowerCase(),
    name: undefined,
    sizeGB:
      size === undefined
        ? undefined
        : { value: Math.ceil(size * 1000 - 1e-6) / 1000, at: fields.at(row, 'size') },
    number: row.number,
    controller: undefined,
    unit: undefined,
    isTold: false,
  };
}

/** Figures of the sheet Recommendations, where each stands beside or after its name. */
function capacityOf(book: Workbook, progress: (() => void) | undefined) {
  const sheet = book.sheets.find((one) => /^recommendations$/i.test(one.trim()));
  const found = new Map<string, Fact<string>>();
  if (sheet === undefined) return {};
  book.read(
    sheet,
    {
      isHeader: () => false,
      isWanted: () => true,
      eachTitle(number, cells) {
        for (const [i, cell] of cells.entries()) {
          if (typeof cell !== 'string') continue;
          const next = cells.findIndex((one, k) => k > i && one !== undefined);
          const value = cells[next];
          if (next > i && value !== undefined && !(value instanceof CellError))
            found.set(headerWord(cell), {
              value: String(value),
              at: cellAddress(sheet, next, number),
            });
        }
      },
    },
    progress,
  );
  const cores = found.get('requirednumberofazurecores');
  const needed = cores && numberIn(cores.value, true);
  const run = found.get('to');
  return {
    ...(cores && needed !== undefined && { coresNeeded: { value: needed, at: cores.at } }),
    ...(run &&
      /^\d{4}-\d\d-\d\d/.test(run.value) && {
        plannerRun: { value: run.value.slice(0, 10), at: run.at },
      }),
  };
}
