import { existsSync } from 'node:fs';
import { dirname, join, relative, isAbsolute } from 'node:path';

/** The folder of the repository that a folder belongs to; undefined outside of any. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    // A file in a worktree or a submodule, a folder elsewhere.
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/**
 * How far up files that configure the work are looked for: to the root of the repository; outside
 * of any to the working directory, or not at all where the folder is not below it.
 */
export function boundaryOf(folder: string, cwd: string): string {
  return repositoryOf(folder) ?? (isWithin(folder, cwd) ? cwd : folder);
}

/** A folder and those above it, up to a boundary; the nearest first. */
export function upwards(folder: string, boundary: string): string[] {
  const folders = [folder];
  for (let at = folder; at !== boundary && dirname(at) !== at; at = dirname(at))
    folders.push(dirname(at));
  return folders;
}

/** Whether a path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way));
}
