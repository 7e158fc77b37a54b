import { access, constants, lstat, realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { check, type Checked, type Configuration } from '../../check/check.ts';
import { fixAll, maxRounds, newErrors, type FixAll } from '../../check/fix-all.ts';
import type { FindingFix } from '../../check/finding.ts';
import { Descriptor } from '../../descriptor/descriptor.ts';
import { uriOf } from '../checking/check-files.ts';
import { Failure } from '../exit.ts';
import { readBytes, whyUnreadable, type InputFile } from '../files/read.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { Io } from '../io.ts';

/** What became of a text. */
export interface Fixed {
  readonly before: Checked;
  /** The outcome of checking the new text. */
  readonly after: Checked;
  /** The ids of the requirements that were mended, one for each finding. */
  readonly mended: readonly string[];
}

/**
 * Applies the fixes of a text until none is left.
 * @throws Failure where the fixes do harm, or do not come to an end: then none of them is wanted.
 */
export function fixText(
  path: string | undefined,
  { text }: InputFile,
  configuration: Configuration,
  unsafe: boolean,
): Fixed {
  const allow = ({ safe }: FindingFix): boolean => safe || unsafe;
  const before = check(Descriptor.open(uriOf(path), 0, text), configuration);
  const result = fixAll(before, allow);
  if (!hasSettled(result, allow))
    throw new Failure(`is left as it is: its fixes do not settle in ${maxRounds} passes`);
  // Checked as a text of its own, as the next run will see it.
  const after = check(Descriptor.open(uriOf(path), 0, result.text), configuration);
  const [fresh] = newErrors(before, after);
  if (fresh !== undefined)
    throw new Failure(`is left as it is: its fixes would bring a new error (${fresh})`);
  return { before, after, mended: result.applied.map(({ requirement }) => requirement) };
}

/** Writes a fixed text back, unless somebody else changed the file meanwhile. */
export async function writeFixed(
  path: string,
  source: InputFile,
  text: string,
  maxBytes: number,
  io: Io,
): Promise<void> {
  const now = await readBytes(path, maxBytes);
  if (Buffer.compare(now, source.bytes) !== 0)
    throw new Failure('has been changed meanwhile and is left as it is');
  await replaceFile(path, encode(text, source), io);
}

/** The bytes of a text, with the byte-order mark that the source had. */
export function encode(text: string, { bom }: InputFile): Uint8Array {
  return Buffer.from(bom ? `\ufeff${text}` : text);
}

/**
 * A file that is replaced does not have to be written to, so what its author protected is asked for
 * here: a link would become a file, and one that is read-only would be changed all the same.
 */
export async function refuseProtected(path: string, writes: boolean, cwd: string): Promise<void> {
  const stat = await lstat(path).catch((error: unknown) => {
    throw new Failure(whyUnreadable(error));
  });
  if (stat.isSymbolicLink())
    throw new Failure('is a symbolic link; name the file that it leads to');
  if (isWithin(path, cwd) && !isWithin(await realpath(path), await realpath(cwd)))
    throw new Failure('is out of this folder, behind a symbolic link; name where that leads to');
  if (!writes) return;
  const writable =
    (stat.mode & 0o222) !== 0 &&
    (await access(path, constants.W_OK).then(
      () => true,
      () => false,
    ));
  if (!writable) throw new Failure('is read-only and is left as it is');
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

function hasSettled({ rounds, checked }: FixAll, allow: (fix: FindingFix) => boolean): boolean {
  return rounds < maxRounds || fixAll(checked, allow).rounds === 0;
}
