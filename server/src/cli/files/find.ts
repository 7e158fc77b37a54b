/** From the arguments of a command to the descriptors they mean. */
import { lstatSync, statSync, type Stats } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** One file to work on. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  /** As the report names it: with `/`, relative to the working directory unless it was given absolute. */
  readonly name: string;
  /** It was named itself, not found by a search. */
  readonly explicit: boolean;
}

export interface Search {
  /** In the order of their names, each file once. */
  readonly targets: readonly Target[];
  /** Arguments that lead to nothing, and why. */
  readonly problems: readonly { readonly name: string; readonly message: string }[];
}

/** Finds the descriptors that arguments mean; a directory stands for those in it, at any depth. */
export async function find(args: readonly string[], cwd: string): Promise<Search> {
  const targets = new Map<string, Target>();
  const problems: { name: string; message: string }[] = [];
  const add = (path: string, absolute: boolean, explicit: boolean): void => {
    const known = targets.get(path);
    if (known === undefined || (explicit && !known.explicit))
      targets.set(path, { path, name: nameOf(path, cwd, absolute), explicit });
  };
  for (const arg of args) {
    const path = resolve(cwd, arg);
    const absolute = isAbsolute(arg);
    const kind = kindOf(path);
    if (kind === 'file') add(path, absolute, true);
    else if (kind === 'directory') {
      const found = await search('**/*', path);
      for (const one of found) add(one, absolute, false);
      if (found.length === 0)
        problems.push({ name: arg, message: 'is a directory without descriptors' });
    } else if (kind === undefined && isDynamicPattern(arg)) {
      const found = await search(sep === '\\' ? arg.replaceAll('\\', '/') : arg, cwd);
      for (const one of found) add(one, absolute, false);
      if (found.length === 0) problems.push({ name: arg, message: 'matches no descriptor' });
    } else problems.push({ name: arg, message: kind ?? 'does not exist' });
  }
  return { targets: [...targets.values()].sort(byName), problems };
}

const descriptor = /\.asr\.ya?ml$/i;

/** The descriptors a pattern matches, as absolute paths. Links are not followed: they may go round. */
async function search(pattern: string, cwd: string): Promise<string[]> {
  const found = await glob(pattern, {
    cwd,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    dot: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return found.filter((path) => descriptor.test(path)).map((path) => resolve(path));
}

/** What a path is; a sentence's end where it is nothing to read, undefined where it is not there. */
function kindOf(path: string): string | undefined {
  let stat: Stats;
  try {
    stat = statSync(path);
  } catch {
    return isLink(path) ? 'is a symbolic link that leads nowhere' : undefined;
  }
  if (stat.isFile()) return 'file';
  return stat.isDirectory() ? 'directory' : 'is not a regular file';
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function nameOf(path: string, cwd: string, absolute: boolean): string {
  const name = absolute ? path : relative(cwd, path);
  return sep === '\\' ? name.replaceAll('\\', '/') : name;
}

/** By code units, so that the order is the same everywhere. */
function byName(a: Target, b: Target): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
