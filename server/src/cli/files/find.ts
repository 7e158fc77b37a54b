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
  /** The folder it was found in by a search; undefined for a file that was named itself. */
  readonly root: string | undefined;
}

export interface Search {
  /** In the order of their names, each file once. */
  readonly targets: readonly Target[];
  /** Arguments that lead to nothing, and why. */
  readonly problems: readonly { readonly name: string; readonly message: string }[];
}

/**
 * Finds the descriptors that arguments mean; a directory stands for those in it, at any depth.
 * @param isIgnored whether a file is to be left out.
 */
export async function find(
  args: readonly string[],
  cwd: string,
  isIgnored: (target: Target) => boolean,
): Promise<Search> {
  const targets = new Map<string, Target>();
  const problems: { name: string; message: string }[] = [];
  for (const arg of args) {
    const path = resolve(cwd, arg);
    const kind = kindOf(path);
    const root = kind === 'directory' ? path : cwd;
    let found: Target[];
    if (kind === 'file') found = [target(path, arg, cwd, undefined)];
    else if (kind === 'directory' || (kind === undefined && isDynamicPattern(arg))) {
      const pattern = kind === 'directory' ? '**/*' : arg;
      found = (await search(pattern, root)).map((one) => target(one, arg, cwd, root));
    } else {
      problems.push({ name: arg, message: kind ?? 'does not exist' });
      continue;
    }
    const kept = found.filter((one) => !isIgnored(one));
    for (const one of kept) {
      const known = targets.get(one.path);
      if (known === undefined || one.root === undefined) targets.set(one.path, known ?? one);
    }
    if (kept.length === 0 && kind !== 'file')
      problems.push({ name: arg, message: whyNone(kind, found.length) });
  }
  return { targets: [...targets.values()].sort(byName), problems };
}

function whyNone(kind: string | undefined, ignored: number): string {
  const whole =
    kind === 'directory' ? 'is a directory without descriptors' : 'matches no descriptor';
  return ignored === 0 ? whole : `${whole} besides ignored ones (${ignored})`;
}

function target(path: string, arg: string, cwd: string, root: string | undefined): Target {
  const name = isAbsolute(arg) ? path : relative(cwd, path);
  return { path, name: withSlashes(name), root };
}

const descriptor = /\.asr\.ya?ml$/i;

/** The descriptors a pattern matches, as absolute paths. Links are not followed: they may go round. */
async function search(pattern: string, cwd: string): Promise<string[]> {
  const found = await glob(withSlashes(pattern), {
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

/** A path with `/` between its parts, whatever the system has. */
export function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** By code units, so that the order is the same everywhere. */
function byName(a: Target, b: Target): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
