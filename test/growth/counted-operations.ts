/** What the test of growth counts; it is built with code that counts its steps. */
import { workOfNatives } from '../support/native-work.ts';
import { opened, operations, type OpenedText } from '../support/operations.ts';

/** The work of each operation on a text of `n` units, by the name of the operation. */
export type Work = ReadonlyMap<string, number>;

/** Counts the work of opening a text, and of operations on it. */
export function workOn(text: string, n: number, names: readonly string[]): Work {
  const work = new Map<string, number>();
  let on: OpenedText | undefined;
  work.set(
    'open',
    stepsOf(() => {
      on = opened(text, n);
    }),
  );
  for (const name of names)
    work.set(
      name,
      stepsOf(() => {
        if (on !== undefined) operations[name]?.(on);
      }),
    );
  return work;
}

export const operationNames = Object.keys(operations);

/** The steps of a call: blocks that ran, and what built-in functions went through. */
export function stepsOf(call: () => void): number {
  const { steps } = globalThis as unknown as { readonly steps: { readonly count: number } };
  const before = steps.count;
  let after = before;
  const natives = workOfNatives(() => {
    call();
    after = steps.count;
  });
  return after - before + natives;
}
