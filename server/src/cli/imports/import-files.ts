/** The files of one import source: those that are named, and those of the folders that are named. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ImportedFile } from '../../imports/import-record.ts';
import { Failure } from '../exit.ts';
import { readBytes } from '../files/read.ts';
import { unreadableReason } from '../files/system-errors.ts';
import type { Io } from '../io.ts';
import { MAX_BYTES_WITHOUT_WORKER, NeedsWorker } from '../needs-worker.ts';

/** A file that is imported. */
export interface SourceFile {
  /** As it was named, for messages. */
  readonly name: string;
  readonly path: string;
}

/** The most bytes of a file. */
const MAX_BYTES = 64 * 2 ** 20;

/** The files that an inventory may consist of. */
const kinds = /\.(?:xlsx|xlsm|xls|zip|csv|txt|tsv|json)$/i;

/** The files of some arguments. Of a folder those that may be a part of an inventory, by name. */
export function sourceFiles(names: readonly string[], { cwd }: Io): readonly SourceFile[] {
  return names.flatMap((name) => {
    const path = resolve(cwd, name);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [{ name, path }];
    const files = inFolder(path).filter((file) => kinds.test(file));
    if (files.length === 0) throw new Failure(`${name} has no file that can be imported.`);
    return files.sort().map((file) => ({ name: join(name, file), path: join(path, file) }));
  });
}

/**
 * Refuses to read much where no signal is seen meanwhile.
 * @throws NeedsWorker
 */
export function needWorkerFor(files: readonly SourceFile[], { runInWorker }: Io): void {
  if (runInWorker === undefined) return;
  const size = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const total = files.reduce((sum, { path }) => sum + size(path), 0);
  if (total > MAX_BYTES_WITHOUT_WORKER) throw new NeedsWorker();
}

/** The bytes of the files, each by its name without folders. @throws Failure */
export function readSources(
  files: readonly SourceFile[],
): readonly (ImportedFile & { readonly bytes: Uint8Array })[] {
  return files.map(({ name, path }) => {
    try {
      const bytes = readBytes(path, { maxBytes: MAX_BYTES });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { name: basename(path), sha256, bytes };
    } catch (error) {
      if (error instanceof Failure) throw new Failure(`${name} ${error.message}.`, error.hints);
      throw error;
    }
  });
}

function inFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    throw new Failure(`${path} ${unreadableReason(error)}.`);
  }
}
