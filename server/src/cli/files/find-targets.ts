/** Finds the descriptors that the arguments of a command name. */
import { lstatSync, statSync, type Stats } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** A file to check or fix. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  /** The name in the report: with `/`, relative to the working directory unless given as absolute. */
  readonly name: string;
  /** The folder whose search found it; undefined for a file that is an argument itself. */
  readonly root: string | undefined;
}

export interface FoundTargets {
  /** Sorted by name, each file once. */
  readonly targets: readonly Target[];
  /** Arguments that name no descriptor, with the end of a sentence that says why. */
  readonly problems: readonly { readonly name: string; readonly message: string }[];
}

/**
 * Finds the descriptors that arguments name; a directory means all descriptors below it.
 * @param isIgnored whether to leave a file out.
 */
export async function findTargets(
  args: readonly string[],
  cwd: string,
  isIgnored: (target: Target) => boolean,
): Promise<FoundTargets> {
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
      problems.push({ name: arg, message: reasonForNone(kind, found.length) });
  }
  return { targets: [...targets.values()].sort(byName), problems };
}

function reasonForNone(kind: string | undefined, ignored: number): string {
  const whole = kind === 'directory' ? 'contains no descriptor' : 'matches no descriptor';
  return ignored === 0 ? whole : `${whole} that is not ignored (${ignored} ignored)`;
}

function target(path: string, arg: string, cwd: string, root: string | undefined): Target {
  const name = isAbsolute(arg) ? path : relative(cwd, path);
  return { path, name: withSlashes(name), root };
}

const descriptor = /\.asr\.ya?ml$/i;

/** The descriptors that match a pattern, as absolute paths. Links may be circular: not followed. */
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

/** The kind of a path; the end of a message if it cannot be read, undefined if it does not exist. */
function kindOf(path: string): string | undefined {
  let stat: Stats;
  try {
    stat = statSync(path);
  } catch {
    return isLink(path) ? 'is a broken symbolic link' : undefined;
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

/** The path with `/` as separator on every system. */
export function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** Compares code units, so that the order is the same in every locale. */
function byName(a: Target, b: Target): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
