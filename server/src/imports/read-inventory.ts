/** The one entry to the readers: from the bytes of files to an inventory. */
import type { Inventory } from './inventory.ts';
import { ImportProblem } from './limits.ts';
import { isPlanner, readPlanner } from './readers/deployment-planner.ts';
import { readJson } from './readers/json-files.ts';
import { plainPlan, readPlainTable } from './readers/plain-table.ts';
import { rvTablesOf } from './readers/rvtools-files.ts';
import { readRvTools } from './readers/rvtools.ts';
import { readCsv } from './tables/csv-table.ts';
import type { DataTable } from './tables/table.ts';
import { openFiles, type ImportFile, type OpenedFiles } from './source-files.ts';

export interface ReadOptions {
  /** For a csv with headers of its own: from a word of the format (`name`, `disks`) to the header. */
  readonly map?: ReadonlyMap<string, string>;
  /** Called now and then while a workbook is read. What it throws ends the reading. */
  readonly progress?: () => void;
}

/** What could be read, or one line that says why nothing could. */
export type ReadResult = { readonly inventory: Inventory } | { readonly problem: string };

/**
 * Reads the files of one source: a workbook, a folder of csv files, a zip of them, answers of Azure.
 * Never throws for what the files contain. Large files take seconds: call it in a worker where
 * somebody waits.
 */
export function readInventory(files: readonly ImportFile[], options: ReadOptions = {}): ReadResult {
  if (files.length === 0) return { problem: 'No file to import.' };
  try {
    return { inventory: read(openFiles(files), options) };
  } catch (error) {
    if (error instanceof ImportProblem) return { problem: error.message };
    throw error;
  }
}

function read(files: OpenedFiles, options: ReadOptions): Inventory {
  const { workbooks, csv, json } = files;
  if (json.length > 0) {
    if (workbooks.length + csv.length > 0)
      throw new ImportProblem('Import files of one source at a time: JSON and tables are mixed.');
    return readJson(json);
  }
  const tables = rvTablesOf(files, options.progress);
  if (tables !== undefined) return readRvTools(tables);
  const planner = workbooks.find(isPlanner);
  if (planner !== undefined) return readPlanner(planner, options.progress);
  const table = plainTable(files, options);
  if (table !== undefined) return readPlainTable(table, options.map);
  const [name = 'The file'] = [...workbooks.map(({ file }) => file), ...csv.map((one) => one.name)];
  throw new ImportProblem(
    `${name} has no header with a column for names of machines, as VM or name.`,
  );
}

/** The first sheet or csv file that lists machines. */
function plainTable(
  { workbooks, csv }: OpenedFiles,
  { map, progress }: ReadOptions,
): DataTable | undefined {
  const plan = plainPlan(map);
  for (const book of workbooks)
    for (const sheet of book.sheets) {
      const table = book.read(sheet, plan, progress);
      if (table !== undefined) return table;
    }
  for (const { name, text } of csv) {
    const table = readCsv(name, text, plan);
    if (table !== undefined) return table;
  }
  return undefined;
}
