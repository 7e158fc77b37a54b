/** Writes the files of an export: one to a file or to standard output, several to a folder. */
import { closeSync, mkdirSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ExportedFile } from '../../exports/exported-file.ts';
import { Failure } from '../exit.ts';
import { OutputFile } from '../files/output-file.ts';
import type { Io } from '../io.ts';

/** Where an export is written. */
export interface ExportTarget {
  /** A file or a folder; undefined for standard output. */
  readonly output: string | undefined;
  /** The paths that were read. */
  readonly inputs: readonly string[];
  /** Whether files are replaced that no export wrote. */
  readonly force: boolean;
}

/** @throws Failure that says why a file cannot be written; then none is. */
export async function writeExport(
  files: readonly ExportedFile[],
  { output, inputs, force }: ExportTarget,
  io: Io,
): Promise<void> {
  const [first, ...others] = files;
  if (first === undefined)
    throw new Failure('The scenario of this descriptor has nothing of this to export.');
  if (output === undefined) {
    if (others.length > 0)
      throw new Failure(
        `This makes ${files.length} files.`,
        'Name a folder for them: -o DIR. Or choose one: --stage main.',
      );
    await io.stdout.write(first.text);
    return;
  }
  const isFolder =
    others.length > 0 || output.endsWith('/') || isDirectory(resolve(io.cwd, output));
  const targets = files.map(({ name, text, mark }) => {
    const given = isFolder ? join(output, name) : output;
    const file = new OutputFile('The export', given, io);
    file.refuse(inputs, 'it is the descriptor that is exported');
    if (!force && !isReplaceable(file.path, mark))
      throw new Failure(
        `The export cannot be written to ${given}: the file is there, and no export wrote it.`,
        'Name another file, or replace it: --force.',
      );
    return { file, text };
  });
  // Only once every name is accepted, so that there is all or nothing.
  for (const { file, text } of targets) {
    if (isFolder) makeFolder(dirname(file.path), output);
    await file.write(Buffer.from(text));
  }
}

function makeFolder(path: string, output: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    throw new Failure(`The export cannot be written to ${output}: a folder cannot be made there.`);
  }
}

function isDirectory(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

/** What is at a path; undefined if nothing is, or nothing can be. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** How much of a file is searched for the mark of an export, in bytes. */
const MARKED_BYTES = 4096;

/** Whether a file may be replaced: none is there, it is empty or no regular file, or an export wrote it. */
function isReplaceable(path: string, mark: string | undefined): boolean {
  const found = statOf(path);
  if (found === undefined || !found.isFile() || found.size === 0) return true;
  return mark !== undefined && startOf(path).includes(mark);
}

function startOf(path: string): string {
  const bytes = Buffer.alloc(MARKED_BYTES);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return '';
  }
  try {
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, MARKED_BYTES, 0));
  } finally {
    closeSync(file);
  }
}
