import type { Answer, AnswerKind } from '../plan/answer.ts';

const kindWords: Readonly<Record<AnswerKind, string>> = {
  exact: '',
  lowerBound: 'at least ',
  upperBound: 'at most ',
  estimate: 'about ',
  notComputable: '',
};

/** The value of an answer with its unit: `at least 55.6 Mbps`, `not computable`. */
export function answerValue({ value, kind, unit }: Answer): string {
  if (value === undefined) return 'not computable';
  // What is counted has a plural, such as `process servers`; units of measurement do not.
  const own = value === 1 ? unit.replace(/(?<=^[a-z ]{3,30})s$/, '') : unit;
  return `${kindWords[kind]}${value} ${own}`.trim();
}
