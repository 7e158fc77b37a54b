/**
 * The one writer of files. Replaces a file atomically: readers see the complete old or new file, even
 * if this process is killed. Not done with write-file-atomic, because the temporary files of killed
 * processes must be recognizable by name, so that the next run can remove them and never a file of the
 * user.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readlinkSync, type Stats } from 'node:fs';
import {
  constants,
  open,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Io } from '../io.ts';
import { codeOf, Unwritable } from './system-errors.ts';

/**
 * Writes a temporary file beside the old one, with its owner and mode, and renames it.
 * @throws Unwritable; then the file is unchanged.
 */
export async function replaceFile(given: string, bytes: Uint8Array, io: Io): Promise<void> {
  try {
    // Replaces the target of a link, not the link.
    const path = await realpath(given).catch(() => given);
    const old = await stat(path).catch(() => undefined);
    if (old === undefined || old.isFile()) await replace(path, old, bytes, io);
    else await stream(path, old, bytes, io);
  } catch (error) {
    if (error instanceof Unwritable || io.signal.aborted) throw error;
    throw Unwritable.because(error);
  }
}

async function replace(
  path: string,
  old: Stats | undefined,
  bytes: Uint8Array,
  { pid }: Io,
): Promise<void> {
  if (old !== undefined && old.nlink > 1)
    throw new Unwritable(
      `it has ${old.nlink} hard links, and the others would keep the old text; replace it by a copy`,
    );
  const name = `.${basename(path).slice(0, 100)}.asr-writing-${machine()}-${pid}-${randomBytes(4).toString('hex')}`;
  const fresh = join(dirname(path), name);
  const file = await open(fresh, 'wx');
  try {
    try {
      await file.writeFile(bytes);
      if (old !== undefined) await keepOwner(file, old);
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

/** Gives a file the owner, the group and the mode of another one. */
async function keepOwner(file: FileHandle, old: Stats): Promise<void> {
  const { uid, gid } = await file.stat();
  if (uid !== old.uid || gid !== old.gid)
    await file.chown(old.uid, old.gid).catch(() => {
      throw new Unwritable('it belongs to another user or group, which a new file cannot keep');
    });
  // After the owner, whose change takes bits away.
  await file.chmod(old.mode & 0o7777);
}

/** Writes to a pipe or a terminal, which cannot be replaced. Never waits where no signal is seen. */
async function stream(path: string, old: Stats, bytes: Uint8Array, { signal }: Io): Promise<void> {
  if (old.isDirectory()) throw new Unwritable('it is a directory');
  if (!old.isFIFO() && !old.isCharacterDevice()) throw new Unwritable('it is a device');
  const file = await open(path, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    for (let at = 0; at < bytes.length;) {
      signal.throwIfAborted();
      try {
        at += (await file.write(bytes, at)).bytesWritten;
      } catch (error) {
        if (codeOf(error) !== 'EAGAIN') throw error;
        await delay(FULL_PIPE_MS);
      }
    }
  } finally {
    await file.close();
  }
}

/** How long to wait for the reader of a pipe that is full. */
const FULL_PIPE_MS = 10;

/**
 * Removes the temporary files that killed processes left in a folder. Process ids of another machine
 * or container say nothing here: its files are removed when they are older than any run. Earlier versions did not name the machine.
 */
export async function removeLeftovers(folder: string, { isRunning }: Io): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, from, pid] =
      /^\..*\.asr-writing-(?:([0-9a-f]{8})-)?(\d+)-[0-9a-f]{8}$/.exec(name) ?? [];
    if (pid === undefined) continue;
    const path = join(folder, name);
    const isLeft =
      from === undefined || from === machine() ? !isRunning(Number(pid)) : await isOld(path);
    // One that cannot be removed does no harm.
    if (isLeft) await rm(path, { force: true }).catch(() => undefined);
  }
}

const OLD_MS = 24 * 60 * 60 * 1000;

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > OLD_MS;
}

/** A name for what process ids are counted in: this machine, or a container on it. */
function machine(): string {
  let space = '';
  try {
    space = readlinkSync('/proc/self/ns/pid');
  } catch {
    // Not Linux.
  }
  return createHash('sha256').update(`${hostname()} ${space}`).digest('hex').slice(0, 8);
}
