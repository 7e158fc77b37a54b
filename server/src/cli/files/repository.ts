import { existsSync } from 'node:fs';
import { dirname, join, relative, isAbsolute } from 'node:path';
import { foldersUpwards } from '../../check/folders-upwards.ts';

/** The root of the git repository that contains a folder; undefined if there is none. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    // `.git` is a file in a worktree or a submodule.
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/**
 * The folder that configurations and ignore files for a folder are looked for up to: the root of the
 * repository, or without one the working directory; undefined for a folder outside of both.
 */
export function boundaryOf(folder: string, cwd: string): string | undefined {
  return repositoryOf(folder) ?? (isWithin(folder, cwd) ? cwd : undefined);
}

/**
 * The folders in which configurations and ignore files for a folder are looked for, nearest first:
 * up to the root of the repository, or without one up to the working directory. A folder that is
 * outside of both is searched alone.
 */
export function configuringFolders(folder: string, cwd: string): string[] {
  return foldersUpwards(folder, boundaryOf(folder, cwd), dirname);
}

/** Whether a path is the folder or inside it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way));
}
