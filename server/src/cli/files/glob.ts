/** Patterns that arguments name files with: `*`, `?`, `[a-z]`, `**` and `{a,b}`. */
import { pathPattern, type PathPattern } from '../../check/path-pattern.ts';
import { Failure } from '../exit.ts';

/** A pattern in two parts. */
export interface Glob {
  /** The folder that the pattern starts in, as written: what comes before the first name with a sign. */
  readonly base: string;
  readonly pattern: PathPattern;
}

/** Alternatives multiply: `{a,b}{a,b}` are four. */
const MAX_ALTERNATIVES = 1000;

/** Whether an argument that names no file may be a pattern. */
export function isGlob(arg: string): boolean {
  return /[*?[{]/.test(arg);
}

/**
 * The patterns that an argument stands for: one for each choice of its alternatives.
 * @param arg with `/` between names.
 * @throws Failure if there are too many.
 */
export function globsOf(arg: string): Glob[] {
  return alternatives(arg).flatMap((text) => {
    const names = text.split('/');
    const first = names.findIndex((name) => /[*?[\\]/.test(name));
    const end = first < 0 ? names.length - 1 : first;
    const pattern = pathPattern(names.slice(end).filter((name) => name !== '' && name !== '.'));
    if (pattern === undefined) return [];
    // The root keeps its slash.
    const base = names.slice(0, end).join('/') || (text.startsWith('/') ? '/' : '.');
    return [{ base, pattern }];
  });
}

/** The texts that a text with `{a,b}` stands for. Braces without a comma or an end are text. */
function alternatives(text: string): string[] {
  const done: string[] = [];
  const pending = [text];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const group = innermost(next);
    if (group === undefined) done.push(next);
    else
      for (const choice of group.choices)
        pending.push(next.slice(0, group.start) + choice + next.slice(group.end));
    if (done.length + pending.length > MAX_ALTERNATIVES)
      throw new Failure(
        `The pattern '${text.slice(0, 60)}' stands for more than ${MAX_ALTERNATIVES} patterns.`,
        'Use fewer { , }.',
      );
  }
  return done.reverse();
}

/** The first group that contains no other one. */
function innermost(
  text: string,
): { start: number; end: number; choices: readonly string[] } | undefined {
  const open: { start: number; commas: number[] }[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '{') open.push({ start: at, commas: [] });
    else if (sign === ',') open.at(-1)?.commas.push(at);
    else if (sign === '}') {
      const { start, commas } = open.pop() ?? { start: 0, commas: [] };
      if (commas.length === 0) continue;
      const cuts = [start, ...commas, at];
      const choices = cuts.slice(1).map((cut, i) => text.slice((cuts[i] ?? 0) + 1, cut));
      return { start, end: at + 1, choices };
    }
  }
  return undefined;
}
