/** Writes what a command made: one file to a file or to standard output, several to a folder. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../exit.ts';
import type { Io } from '../io.ts';
import { OutputFile } from './output-file.ts';

/** A file that is made. */
export interface ReportFile {
  /** The path within the folder that the option names, where there are several files. */
  readonly name: string;
  readonly text: string;
}

/**
 * Writes all files, or none if a name is refused.
 * @param what what is written, as the subject of a sentence: 'The export'.
 * @param input the file that was read; it is never written to.
 * @param output the file or folder; undefined for standard output.
 * @param intoFolder whether the output is a folder even for a single file.
 * @throws Failure that says what cannot be written.
 */
export async function writeOutcome(
  what: string,
  files: readonly ReportFile[],
  input: string | undefined,
  output: string | undefined,
  io: Io,
  intoFolder = false,
): Promise<void> {
  const [first, ...others] = files;
  if (first === undefined) return;
  if (output === undefined) {
    if (others.length > 0 || intoFolder)
      throw new Failure(`This makes ${files.length} files.`, 'Name a folder for them: -o DIR.');
    await io.stdout.write(first.text);
    return;
  }
  const isFolder =
    intoFolder ||
    others.length > 0 ||
    statSync(resolve(io.cwd, output), { throwIfNoEntry: false })?.isDirectory() === true;
  const targets = files.map(({ name, text }) => {
    const file = new OutputFile(what, isFolder ? join(output, name) : output, io);
    file.refuse(input === undefined ? [] : [input], 'it is the descriptor that was read');
    return { file, text };
  });
  // Only once every name is accepted, so that there is all or nothing.
  for (const { file, text } of targets) {
    if (isFolder) folder(what, file.path, output);
    await file.write(Buffer.from(text));
  }
}

function folder(what: string, path: string, output: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch {
    throw new Failure(`${what} cannot be written: ${output} cannot be made a folder.`);
  }
}
