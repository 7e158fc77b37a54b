/** Makes a failing text small and keeps it: what failed once is tried on every later run. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Mutation } from './mutate.ts';

/** An edit, and what is asked of the version after it. */
export interface HistoryStep extends Mutation {
  /** It is checked; some versions never are, as when somebody types fast. */
  readonly looked: boolean;
  /** Its findings are asked for. */
  readonly asked: boolean;
  readonly compared: boolean;
}

export interface History {
  readonly from: string;
  /** The text was checked before the first edit. */
  readonly looked: boolean;
  readonly steps: readonly HistoryStep[];
}

/** A text, or edits of one, that once broke something, as kept in a file. JSON holds lone surrogates too. */
export interface Regression {
  /** What it broke, in words. */
  readonly found: string;
  readonly text?: string;
  readonly history?: History;
  /** What it is tried by again, beside what every text is: its fixes, in a text of known faults. */
  readonly by?: 'fixes';
}

export const regressions = 'test/regressions';

/**
 * The smallest text found that still fails: lines are left out, then characters, in ever smaller
 * stretches (delta debugging).
 * @param most how many texts are tried at most.
 */
export function minimise(text: string, fails: (text: string) => boolean, most = 3_000): string {
  const tries = { left: most };
  const shrink = (units: readonly string[]): readonly string[] =>
    reduced(units, (fewer) => fails(fewer.join('')), tries);
  const lines = shrink(text.split(/(?<=\n)/)).join('');
  return shrink(lines.split('')).join('');
}

/** As few of some units as still fail; each try is counted. */
export function reduced<T>(
  units: readonly T[],
  fails: (units: readonly T[]) => boolean,
  tries: { left: number },
): readonly T[] {
  let kept = units;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < kept.length && tries.left > 0;) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + size)];
      tries.left--;
      if (fewer.length < kept.length && fails(fewer)) kept = fewer;
      else at += size;
    }
  }
  return kept;
}

/**
 * The fewest found that still fail, in their order: what `reduced` does, for what takes a while.
 * @param most how many are tried at most.
 */
export async function fewest<T>(
  units: readonly T[],
  fails: (units: readonly T[]) => Promise<boolean>,
  most = 300,
): Promise<readonly T[]> {
  let [kept, left] = [units, most];
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = Math.floor(size / 2))
    for (let at = 0; at < kept.length && left > 0; left--) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (fewer.length < kept.length && (await fails(fewer))) kept = fewer;
      else at += size;
    }
  return kept;
}

/**
 * Keeps what failed, to be tried on every later run; `KEEP` names another folder, for runs on code that
 * is wrong on purpose. @returns the file.
 */
export function keep(regression: Regression): string {
  const text = `${JSON.stringify(regression, undefined, 2)}\n`;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const folder = process.env['KEEP'] ?? regressions;
  const file = `${folder}/${name}.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Tries a text; one that fails is made small, kept in a file, and told of. */
export function survive(
  text: string,
  attempt: (text: string) => void,
  by?: Regression['by'],
): void {
  try {
    attempt(text);
  } catch (cause) {
    const kind = kindOf(cause);
    const small = minimise(text, (smaller) => kind === kindOf(outcome(smaller, attempt)));
    const found = String(cause).split('\n', 1)[0] ?? '';
    const file = keep({ found, text: small, ...(by !== undefined && { by }) });
    throw new Error(`${found}: ${JSON.stringify(small)} (kept in ${file})`, { cause });
  }
}

function outcome(text: string, attempt: (text: string) => void): unknown {
  try {
    attempt(text);
    return undefined;
  } catch (error) {
    return error;
  }
}

/**
 * What makes two failures the same: the kind of error, how its message begins, and the line of ours
 * that it came from.
 */
function kindOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return error === undefined ? undefined : typeof error;
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .*\.(ts|mjs):/.test(line));
  const begin = error.message.split(/\s+/, 3).join(' ').replace(/\d+/g, '');
  return `${error.name} ${begin} ${frames[0] ?? ''}`;
}
