/** The lens on `capacity` that says what follows from it. It is computed only once it is in view. */
import type { CodeLens } from 'vscode-languageserver-types';
import type { ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { deploymentOf } from '../deployment/resolve.ts';
import type { Answer, AnswerId } from '../plan/answer.ts';
import { valueInWords } from '../plan/answer-words.ts';
import { answersOf } from '../plan/answers.ts';

/** Returns the lens of a version without its title; undefined where there is no such block. */
export function answerLens({ descriptor }: ProfiledDescriptor): CodeLens | undefined {
  const head = descriptor.sections.get('capacity')?.heads[0];
  if (head === undefined || head.entry.keySpan.borrowed === true) return undefined;
  const range = descriptor.range(descriptor.span(head.entry.keySpan));
  return { range, data: { uri: descriptor.uri } };
}

/**
 * Gives the lens its title: `needs at least 72.2 Mbps, first copy about 139.1 h`.
 * @param show the client's command that shows all answers; without it the lens is only text.
 */
export function resolveAnswerLens(
  current: ProfiledDescriptor,
  lens: CodeLens,
  show?: string,
): CodeLens {
  const { answers } = answersOf(deploymentOf(current));
  const words = (id: AnswerId, before: string): string[] => {
    const answer = answers.find((one) => one.id === id);
    return answer?.value === undefined ? [] : [`${before} ${inShort(answer)}`];
  };
  const parts = [...words('K2', 'needs'), ...words('K6', 'first copy')];
  const title = parts.length > 0 ? parts.join(', ') : 'nothing can be computed yet';
  return { ...lens, command: { title, command: show ?? '' } };
}

/** A lens is read at a glance: tenths only where they matter. */
function inShort(answer: Answer): string {
  const { value = 0 } = answer;
  return valueInWords(value < 10 ? answer : { ...answer, value: Math.round(value) });
}
