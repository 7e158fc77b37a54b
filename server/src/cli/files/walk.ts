/**
 * Finds files below a folder. Not done with a library: tinyglobby and its like pass over folders that
 * cannot be read without a word, and cannot be stopped.
 */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  advance,
  canGoOn,
  isMatch,
  startOf,
  type PathPattern,
  type PathState,
} from '../../check/path-pattern.ts';

/** What a walk meets. */
export type Met =
  | { readonly kind: 'file'; readonly path: string }
  /** A folder that cannot be read, with the system's error. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly error: unknown };

/** Folders that hold nothing of the user's own. */
const skipped = new Set(['node_modules', '.git']);

/**
 * Yields the regular files below a folder whose path matches a pattern, and the folders that cannot be
 * read. Does not follow links, which may lead in circles. A folder that does not exist has no files.
 * @throws when the signal is aborted.
 */
export async function* walk(
  folder: string,
  pattern: PathPattern,
  signal: AbortSignal,
): AsyncGenerator<Met> {
  const pending: { path: string; state: PathState }[] = [{ path: folder, state: startOf(pattern) }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    signal.throwIfAborted();
    let entries: Dirent[];
    try {
      entries = await readdir(next.path, { withFileTypes: true });
    } catch (error) {
      if (!isMissing(error)) yield { kind: 'unreadable', path: next.path, error };
      continue;
    }
    for (const entry of entries) {
      if (entry.isDirectory() && skipped.has(entry.name.toLowerCase())) continue;
      if (!entry.isDirectory() && !entry.isFile()) continue;
      const state = advance(next.state, Array.from(entry.name));
      const path = join(next.path, entry.name);
      if (entry.isFile() && isMatch(state)) yield { kind: 'file', path };
      if (entry.isDirectory() && canGoOn(state)) pending.push({ path, state });
    }
  }
}

/** Whether the folder went away, or never was one. */
function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
