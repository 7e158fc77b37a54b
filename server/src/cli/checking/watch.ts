import { statSync, watch as watchFolder, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { configurationFileName } from '../../check/configuration.ts';
import { exit } from '../exit.ts';
import type { Io } from '../io.ts';
import { amount } from '../report.ts';

/** Names whose change may change what is found. */
const relevant = /\.asr\.ya?ml$|^\.asr\.json$|^\.(?:asr|git)ignore$/i;

/** How long, in milliseconds, to wait for more after a change; and to look for new folders. */
const calm = 80;
const lookAgain = 2000;

/**
 * Does the work again whenever something changes, until the call is ended.
 * @param work does it once.
 * @param look says which files there are now.
 */
export async function repeat(
  io: Io,
  work: () => Promise<unknown>,
  look: () => Promise<readonly string[]>,
): Promise<number> {
  const { signal, stderr } = io;
  do {
    // Taken before the work, so that what changes meanwhile is seen.
    const files = await look();
    const stamp = stampOf(files);
    await work();
    await stderr.write(`asr: Watching ${amount(files.length, 'file')}; Ctrl+C ends it.\n`);
    const folders = new Set([io.cwd, ...files.map((file) => dirname(file))]);
    await changeIn(folders, stamp, look, signal);
    if (stderr.isTTY) await stderr.write('\n');
  } while (!signal.aborted);
  return exit.interrupted;
}

/** Resolves after a change, or when the call is ended. */
async function changeIn(
  folders: ReadonlySet<string>,
  stamp: string,
  look: () => Promise<readonly string[]>,
  signal: AbortSignal,
): Promise<void> {
  const seen = { change: false };
  let wake = (): void => undefined;
  const watchers: FSWatcher[] = [];
  for (const folder of folders) {
    try {
      const watcher = watchFolder(folder, (_, name) => {
        if (name !== null && !relevant.test(name) && name !== configurationFileName) return;
        seen.change = true;
        wake();
      });
      watcher.on('error', () => undefined);
      watchers.push(watcher);
    } catch {
      // A folder that cannot be watched is still looked at from time to time.
    }
  }
  const ended = (): void => {
    wake();
  };
  signal.addEventListener('abort', ended);
  try {
    for (;;) {
      if (seen.change) await delay(calm);
      if (signal.aborted || stampOf(await look()) !== stamp || seen.change) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, lookAgain);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  } finally {
    signal.removeEventListener('abort', ended);
    for (const watcher of watchers) watcher.close();
  }
}

/** Names, sizes and times of files, as one text to compare. */
function stampOf(files: readonly string[]): string {
  return files
    .map((file) => {
      const stat = statSync(file, { throwIfNoEntry: false });
      return `${file}\n${stat?.mtimeMs ?? ''} ${stat?.size ?? ''}`;
    })
    .join('\n');
}
