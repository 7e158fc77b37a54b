/** Properties of random cases, tried and made small by fast-check. */
import fc from 'fast-check';
import { Random, seedOf } from './random.ts';

/**
 * Tries a property so many times. Of a failing case the choices are made small, and it is tried again
 * by `SEED` and `REPLAY`, which fast-check prints as seed and path.
 */
export function holds(name: string, runs: number, attempt: (random: Random) => void): void {
  const path = process.env['REPLAY'];
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      attempt(new Random((below) => draw(fc.nat, { max: below - 1 })));
    }),
    { numRuns: runs, seed: seedOf(name) | 0, ...(path !== undefined && { path }) },
  );
}
