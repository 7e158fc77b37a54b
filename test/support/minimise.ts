/** Makes a failing text small and keeps it: what failed once is tried on every later run. */
import fc from 'fast-check';
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

/** The smallest text found that still fails: lines are left out, then characters. */
export function minimise(text: string, fails: (text: string) => boolean): string {
  const lines = reduced(text.split(/(?<=\n)/), (fewer) => fails(fewer.join(''))).join('');
  return reduced(lines.split(''), (fewer) => fails(fewer.join(''))).join('');
}

/**
 * As few of some units as still fail, in their order.
 * @param most how many are tried at most.
 */
export function reduced<T>(
  units: readonly T[],
  fails: (units: readonly T[]) => boolean,
  most = 3_000,
): readonly T[] {
  let left = most;
  const holds = fc.property(sublists(units), (some) => left-- <= 0 || !fails(some));
  return fc.check(holds, startingAt(units)).counterexample?.[0] ?? units;
}

/** The same for what takes a while. */
export async function fewest<T>(
  units: readonly T[],
  fails: (units: readonly T[]) => Promise<boolean>,
  most = 300,
): Promise<readonly T[]> {
  let left = most;
  const holds = fc.asyncProperty(
    sublists(units),
    async (some) => left-- <= 0 || !(await fails(some)),
  );
  return (await fc.check(holds, startingAt(units))).counterexample?.[0] ?? units;
}

/** Lists of units of a list, which fast-check makes shorter but changes in no other way. */
function sublists<T>(units: readonly T[]): fc.Arbitrary<T[]> {
  const unit = fc.noShrink(fc.constantFrom(...units));
  return fc.array(unit, { maxLength: units.length, size: 'max' });
}

/** Only what is known to fail is tried, and what it shrinks to. */
function startingAt<T>(units: readonly T[]): fc.Parameters<[T[]]> {
  return { examples: [[[...units]]], numRuns: 1, seed: 1 };
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
