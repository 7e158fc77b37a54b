/**
 * Replacing a file in one step: whoever reads it, and whatever ends this process, finds the old file
 * or the new one, whole. Written here, because what a killed process leaves behind has to be
 * recognised by its name to be removed by the next one, without ever touching a file of the author's.
 */
import { randomBytes } from 'node:crypto';
import { open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Io } from '../io.ts';

/** Writes through a new file beside the old one, which has the same mode, and renames it. */
export async function replaceFile(given: string, bytes: Uint8Array, { pid }: Io): Promise<void> {
  // Behind a link, the file it leads to is replaced.
  const path = await realpath(given).catch(() => given);
  const old = await stat(path).catch(() => undefined);
  // A device or a pipe has no content to keep whole.
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

/** Removes what processes that were killed left in a folder. */
export async function removeLeftovers(folder: string, { isRunning }: Io): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = /^\..*\.asr-writing-(\d+)-[0-9a-f]{8}$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}
