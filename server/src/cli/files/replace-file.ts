/**
 * Replaces files atomically: readers see the complete old or new file, even if this process is
 * killed. Not done with write-file-atomic, because the temporary files of killed processes must be
 * recognizable by name, so that the next run can remove them and never a file of the user.
 */
import { randomBytes } from 'node:crypto';
import { open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Io } from '../io.ts';

/** Writes a temporary file with the mode of the old one beside it, and renames it. */
export async function replaceFile(given: string, bytes: Uint8Array, { pid }: Io): Promise<void> {
  // Replaces the target of a link, not the link.
  const path = await realpath(given).catch(() => given);
  const old = await stat(path).catch(() => undefined);
  // A device or a pipe cannot be replaced.
  if (old?.isFile() === false) {
    await writeFile(path, bytes);
    return;
  }
  const name = `.${basename(path).slice(0, 100)}.asr-writing-${pid}-${randomBytes(4).toString('hex')}`;
  const fresh = join(dirname(path), name);
  try {
    const file = await open(fresh, 'wx');
    try {
      await file.writeFile(bytes);
      if (old !== undefined) await file.chmod(old.mode & 0o7777);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Removes the temporary files that killed processes left in a folder. */
export async function removeLeftovers(folder: string, { isRunning }: Io): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = /^\..*\.asr-writing-(\d+)-[0-9a-f]{8}$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}
