import { access, constants, lstat, realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { check } from '../../check/check.ts';
import type { Checked, Configuration } from '../../check/checked-descriptor.ts';
import {
  fixAll,
  maxRounds,
  safeAndPlanFixes,
  safeFixes,
  type AllowedFixes,
  type FixAll,
} from '../../check/fix-all.ts';
import { newErrors } from '../../check/new-errors.ts';
import { Descriptor } from '../../descriptor/descriptor.ts';
import { uriOf } from '../checking/check-files.ts';
import { Failure } from '../exit.ts';
import { digestFor } from '../files/approved-digest.ts';
import { readBytes, type InputFile, type ReadLimit } from '../files/read.ts';
import { replaceFile } from '../files/replace-file.ts';
import { unreadableReason } from '../files/system-errors.ts';
import type { Io } from '../io.ts';

/** The result of fixing a text. */
export interface FixResult {
  readonly before: Checked;
  /** The check of the new text. */
  readonly after: Checked;
  readonly fixes: FixAll;
}

/**
 * Applies the fixes of a text until none are left.
 * @throws Failure if the fixes cause a new error or do not settle; then none is applied.
 */
export async function fixText(
  path: string | undefined,
  { text }: InputFile,
  configuration: Configuration,
  unsafe: boolean,
  today: string,
): Promise<FixResult> {
  const allow = unsafe ? safeAndPlanFixes : safeFixes;
  const descriptor = Descriptor.open(uriOf(path), 0, text);
  const digestOf = await digestFor(descriptor);
  const before = check(descriptor, configuration, today, digestOf);
  const fixes = fixAll(before, allow);
  if (!hasSettled(fixes, allow))
    throw new Failure(`is unchanged: its fixes do not settle within ${maxRounds} passes`);
  // Checked from scratch, as the next run will do.
  const fixed = Descriptor.open(uriOf(path), 0, fixes.text);
  const after = check(fixed, configuration, today, digestOf);
  const [fresh] = newErrors(fixes.checked, after);
  if (fresh !== undefined)
    throw new Failure(`is unchanged: its fixes would cause a new error (${fresh})`);
  return { before, after, fixes };
}

/** Writes a fixed text. @throws Failure if the file was changed meanwhile. */
export async function writeFixed(
  path: string,
  source: InputFile,
  text: string,
  limit: ReadLimit,
  io: Io,
): Promise<void> {
  const now = readBytes(path, limit);
  if (Buffer.compare(now, source.bytes) !== 0)
    throw new Failure('was changed meanwhile and is not overwritten');
  await replaceFile(path, encode(text, source), io);
}

/** The bytes of a text, with a byte order mark if the source had one. */
export function encode(text: string, { bom }: InputFile): Uint8Array {
  return Buffer.from(bom ? `\ufeff${text}` : text);
}

/**
 * Refuses files that replacing would change against the user's intent: it would turn a link into a
 * file, follow a link out of the working directory, and change a read-only file.
 * @throws Failure with the reason.
 */
export async function refuseProtected(path: string, writes: boolean, cwd: string): Promise<void> {
  const stat = await lstat(path).catch((error: unknown) => {
    throw new Failure(unreadableReason(error));
  });
  if (stat.isSymbolicLink()) throw new Failure('is a symbolic link; give its target');
  if (isWithin(path, cwd) && !isWithin(await realpath(path), await realpath(cwd)))
    throw new Failure(
      'is outside of the working directory, through a symbolic link; give its target',
    );
  if (!writes) return;
  const writable =
    (stat.mode & 0o222) !== 0 &&
    (await access(path, constants.W_OK).then(
      () => true,
      () => false,
    ));
  if (!writable) throw new Failure('is read-only');
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

function hasSettled({ rounds, checked }: FixAll, allow: AllowedFixes): boolean {
  return rounds < maxRounds || fixAll(checked, allow).rounds === 0;
}
