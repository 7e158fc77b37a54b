/** How the answers of two deployments differ. */
import type { Answer, AnswerId } from './answer.ts';

/** An answer that is different. The values are as in the answers, undefined where there is none. */
export interface AnswerChange {
  readonly id: AnswerId;
  readonly title: string;
  readonly unit: string;
  readonly from?: number;
  readonly to?: number;
}

/** An answer before and after; undefined where the descriptor does not ask for it. */
export interface AnswerPair {
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
}

/** Pairs answers by what they are about, in the order of the later ones; what is gone comes last. */
export function answerPairs(
  before: readonly Answer[],
  after: readonly Answer[],
): readonly AnswerPair[] {
  const rest = new Map(before.map((answer) => [keyOf(answer), answer]));
  const pairs: AnswerPair[] = after.map((answer) => {
    const key = keyOf(answer);
    const old = rest.get(key);
    rest.delete(key);
    return { before: old, after: answer };
  });
  return [...pairs, ...[...rest.values()].map((old) => ({ before: old, after: undefined }))];
}

/** Returns the answers whose value changes, appears or vanishes. */
export function answerChanges(
  before: readonly Answer[],
  after: readonly Answer[],
): readonly AnswerChange[] {
  const changes: AnswerChange[] = [];
  for (const { before: old, after: next } of answerPairs(before, after)) {
    const { value: from } = old ?? {};
    const { value: to } = next ?? {};
    const either = next ?? old;
    if (from === to || either === undefined) continue;
    const { id, title, unit } = either;
    changes.push({
      id,
      title,
      unit,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    });
  }
  return changes;
}

function keyOf({ id, subject = '' }: Answer): string {
  return `${id} ${subject.toLowerCase()}`;
}
