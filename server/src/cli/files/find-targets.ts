/** Finds the descriptors that the arguments of a command name. */
import { lstatSync, statSync, type Stats } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathPattern, type PathPattern } from '../../check/path-pattern.ts';
import { globsOf, isGlob } from './glob.ts';
import { unreadableReason } from './system-errors.ts';
import { walk } from './walk.ts';

/** A file to check or fix. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  /** The name in the report: with `/`, relative to the working directory unless given as absolute. */
  readonly name: string;
  /** The folder whose search found it; undefined for a file that is an argument itself. */
  readonly root: string | undefined;
}

/** What a message is about, with the end of a sentence that starts with its name. */
export interface Problem {
  readonly name: string;
  readonly message: string;
}

export interface FoundTargets {
  /** Sorted by name, each file once. */
  readonly targets: readonly Target[];
  /** Arguments that name no descriptor. */
  readonly unmatched: readonly Problem[];
  /** Folders that cannot be read, so that descriptors may be missing. */
  readonly unreadable: readonly Problem[];
}

/** Decides what is left out. */
export interface Ignoring {
  ignores: (target: Target) => boolean;
  ignoresFolder: (path: string, root: string) => boolean;
}

/** How many files are looked at before a signal is. */
const FILES_PER_TURN = 500;

/**
 * Finds the descriptors that arguments name; a directory means all descriptors below it.
 * @throws when the signal is aborted.
 */
export async function findTargets(
  args: readonly string[],
  cwd: string,
  ignoring: Ignoring,
  signal: AbortSignal,
): Promise<FoundTargets> {
  const targets = new Map<string, Target>();
  const unmatched: Problem[] = [];
  const unreadable = new Map<string, Problem>();
  let looked = 0;
  for (const arg of args) {
    const path = resolve(cwd, arg);
    const kind = kindOf(path, isGlob(arg));
    const root = kind === 'directory' ? path : cwd;
    const found = new Map<string, Target>();
    const before = unreadable.size;
    if (kind === 'file') found.set(path, target(path, arg, cwd, undefined));
    else if (kind === 'directory' || (kind === undefined && isGlob(arg))) {
      const searches =
        kind === 'directory' ? [{ base: path, pattern: everything }] : globsOf(withSlashes(arg));
      for (const { base, pattern } of searches)
        for await (const met of walk(resolve(cwd, base), pattern, signal)) {
          const one = target(met.path, arg, cwd, root);
          if (met.kind === 'file' && descriptor.test(met.path)) found.set(met.path, one);
          if (met.kind === 'unreadable' && !ignoring.ignoresFolder(met.path, root))
            unreadable.set(met.path, {
              name: one.name || '.',
              message: unreadableReason(met.error),
            });
        }
    } else {
      unmatched.push({ name: arg, message: kind ?? 'does not exist' });
      continue;
    }
    let kept = 0;
    for (const one of found.values()) {
      if (++looked % FILES_PER_TURN === 0) await nextTurn();
      signal.throwIfAborted();
      if (ignoring.ignores(one)) continue;
      kept++;
      const known = targets.get(one.path);
      if (known === undefined || one.root === undefined) targets.set(one.path, known ?? one);
    }
    // What an unreadable folder holds nobody knows.
    const isUnknown = found.size === 0 && unreadable.size > before;
    if (kept === 0 && kind !== 'file' && !isUnknown)
      unmatched.push({ name: arg, message: reasonForNone(kind, found.size) });
  }
  return {
    targets: [...targets.values()].sort(byName),
    unmatched,
    unreadable: [...unreadable.values()].sort(byName),
  };
}

const everything: PathPattern = pathPattern(['**', '*']) ?? [];

function reasonForNone(kind: string | undefined, ignored: number): string {
  const whole = kind === 'directory' ? 'contains no descriptor' : 'matches no descriptor';
  return ignored === 0 ? whole : `${whole} that is not ignored (${ignored} ignored)`;
}

function target(path: string, arg: string, cwd: string, root: string | undefined): Target {
  const name = isAbsolute(arg) ? path : relative(cwd, path);
  return { path, name: withSlashes(name), root };
}

const descriptor = /\.asr\.ya?ml$/i;

/** The kind of a path; the end of a message if it cannot be read, undefined if it does not exist. */
function kindOf(path: string, mayBeGlob: boolean): string | undefined {
  let stat: Stats;
  try {
    stat = statSync(path);
  } catch (error) {
    if (isLink(path)) return 'is a broken symbolic link';
    const reason = unreadableReason(error);
    return mayBeGlob || reason === 'does not exist' ? undefined : reason;
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
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
