import { statSync, watch as watchFolder, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { dateAt } from '../../check/calendar-date.ts';
import { configurationFileName } from '../../check/configuration.ts';
import { exit } from '../exit.ts';
import type { Io } from '../io.ts';
import { amount } from '../report.ts';

/** Names of files that can affect findings. */
const relevant = /\.asr\.ya?ml$|^\.asr\.json$|^\.(?:asr|git)ignore$/i;

/** How long to wait for further changes. */
const DEBOUNCE_MS = 80;
/** How often to look for changes that no watcher reports, as in new folders. */
const POLL_INTERVAL_MS = 2000;

/**
 * Repeats work whenever a file changes and when a new day begins, until the call is aborted.
 * @param work one run.
 * @param look lists the current files.
 */
export async function repeatOnChange(
  io: Io,
  work: () => Promise<unknown>,
  look: () => Promise<readonly string[]>,
): Promise<number> {
  const { signal, stderr } = io;
  do {
    // Taken before the work, so that changes made meanwhile are noticed.
    const files = await look();
    const stamp = stampOf(files, io);
    await work();
    await stderr.write(`asr: Watching ${amount(files.length, 'file')}; press Ctrl+C to stop.\n`);
    const folders = new Set([io.cwd, ...files.map((file) => dirname(file))]);
    await changeIn(folders, stamp, look, io);
    if (stderr.isTTY) await stderr.write('\n');
  } while (!signal.aborted);
  return exit.interrupted;
}

/** Resolves after a change, or when the call is aborted. */
async function changeIn(
  folders: ReadonlySet<string>,
  stamp: string,
  look: () => Promise<readonly string[]>,
  io: Io,
): Promise<void> {
  const { signal } = io;
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
      // A folder that cannot be watched is still polled.
    }
  }
  const ended = (): void => {
    wake();
  };
  signal.addEventListener('abort', ended);
  try {
    for (;;) {
      if (seen.change) await delay(DEBOUNCE_MS);
      if (signal.aborted || stampOf(await look(), io) !== stamp || seen.change) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, POLL_INTERVAL_MS);
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

/** The date, and the names, sizes and times of files, as one string to compare. */
function stampOf(files: readonly string[], { now }: Io): string {
  const stamps = files.map((file) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    return `${file}\n${stat?.mtimeMs ?? ''} ${stat?.size ?? ''}`;
  });
  return [dateAt(now()), ...stamps].join('\n');
}
