/** Patterns for paths, name by name. A path is matched from its start, and no step goes back. */
import { matchesName, namePattern, type NamePattern } from './name-pattern.ts';

/** One name of a path pattern; `**` is any number of folders, also none. */
type Step = NamePattern | '**';

/** A pattern and how far into it the names so far can have come: indices of its steps, ascending. */
export interface PathState {
  readonly pattern: PathPattern;
  readonly reached: readonly number[];
}

export type PathPattern = readonly Step[];

/**
 * Compiles a pattern.
 * @param names the pattern between its slashes.
 * @returns undefined for a pattern that matches no path.
 */
export function pathPattern(names: readonly string[]): PathPattern | undefined {
  const steps: Step[] = [];
  for (const name of names) {
    if (name === '**') {
      if (steps.at(-1) !== '**') steps.push('**');
      continue;
    }
    const step = name === '' ? undefined : namePattern(name);
    if (step === undefined) return undefined;
    steps.push(step);
  }
  return steps;
}

/**
 * Whether a pattern matches a whole path. As in a name, only the last `**` ever takes more.
 * @param names their characters, as `Array.from(name)` has them.
 */
export function matchesPath(pattern: PathPattern, names: readonly (readonly string[])[]): boolean {
  const last = pattern.at(-1);
  // Decides most patterns at once.
  if (last !== '**' && (last === undefined || !matchesName(last, names.at(-1) ?? []))) return false;
  let step = 0;
  let at = 0;
  let star = -1;
  let taken = 0;
  while (at < names.length) {
    const wanted = pattern[step];
    if (wanted === '**') {
      star = step++;
      taken = at;
    } else if (wanted !== undefined && matchesName(wanted, names[at] ?? [])) {
      step++;
      at++;
    } else if (star >= 0) {
      step = star + 1;
      at = ++taken;
    } else return false;
  }
  while (pattern[step] === '**') step++;
  return step === pattern.length;
}

/** The state before the first name. */
export function startOf(pattern: PathPattern): PathState {
  return { pattern, reached: withSkipped(pattern, new Set([0])) };
}

/**
 * The state after one more name. Takes time for the steps of the pattern, however it got there.
 * @param name its characters, as `Array.from(name)` has them.
 */
export function advance({ pattern, reached }: PathState, name: readonly string[]): PathState {
  const next = new Set<number>();
  for (const index of reached) {
    const step = pattern[index];
    if (step === undefined) continue;
    if (step === '**') next.add(index);
    else if (matchesName(step, name)) next.add(index + 1);
  }
  return { pattern, reached: withSkipped(pattern, next) };
}

/** Whether the names so far match the whole pattern. */
export function isMatch({ pattern, reached }: PathState): boolean {
  return reached.at(-1) === pattern.length;
}

/** Whether further names can match. */
export function canGoOn({ pattern, reached }: PathState): boolean {
  return reached.some((index) => index < pattern.length);
}

/** Adds what is reached because `**` may be no folder at all. */
function withSkipped(pattern: PathPattern, reached: Set<number>): readonly number[] {
  // A set visits what is added meanwhile.
  for (const index of reached) if (pattern[index] === '**') reached.add(index + 1);
  return [...reached].sort((a, b) => a - b);
}
