/** The one entry to the readers: from the bytes of files to an inventory. */
import type { Inventory } from './inventory.ts';
import { ImportProblem } from './limits.ts';
import { rvTablesOf } from './readers/rvtools-files.ts';
import { readRvTools } from './readers/rvtools.ts';
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
  const tables = rvTablesOf(files, options.progress);
  if (tables !== undefined) return readRvTools(tables);
  throw new ImportProblem(
    'The file is no inventory that is known; see the documentation for what can be imported.',
  );
}
