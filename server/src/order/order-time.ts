/** How long a recovery plan takes at least, and what of that is not known. */
import { amount } from '../text/amount.ts';

/** The lower bound of the time that a plan takes. */
export interface RecoveryTime {
  /** The sum of all that is known, in minutes: a lower bound. */
  readonly minutes: number;
  /** Minutes of the extra step that Azure needs for some machines; 0 if none of them needs it. */
  readonly extraStep: number;
  /** How many machines have no declared start time. */
  readonly starts: number;
  /** How many actions have no declared time, by their type; `other` are those without a type. */
  readonly actions: Readonly<Record<UntimedAction, number>>;
}

/** The types of actions whose time may be unknown. */
export type UntimedAction = 'manual' | 'runbook' | 'script' | 'other';

const actionWords: Readonly<Record<UntimedAction, string>> = {
  manual: 'manual step',
  runbook: 'runbook',
  script: 'script',
  other: 'action',
};

/** Whether every time that a descriptor can declare is declared. */
export function isFullyTimed({ starts, actions }: RecoveryTime): boolean {
  return starts === 0 && Object.values(actions).every((count) => count === 0);
}

/** The unknown terms: `3 start times`, `2 manual steps`; none if everything is declared. */
function unknownTerms({ starts, actions }: RecoveryTime): readonly string[] {
  const terms = starts === 0 ? [] : [amount(starts, 'start time')];
  for (const type of Object.keys(actionWords) as UntimedAction[])
    if (actions[type] > 0) terms.push(amount(actions[type], actionWords[type]));
  return terms;
}

/** The lower bound in words: `at least 8 min, plus 3 start times and 2 manual steps not declared`. */
export function recoveryTimeInWords(time: RecoveryTime): string {
  const terms = unknownTerms(time);
  const minutes = `${roundedMinutes(time.minutes)} min`;
  if (terms.length === 0) return `at least ${minutes}`;
  const unknown = `${joined(terms)} not declared`;
  // Nothing is known: zero minutes would be read as a figure.
  return time.minutes === 0 ? `not known: ${unknown}` : `at least ${minutes}, plus ${unknown}`;
}

/** Minutes as they are shown: whole, or with one decimal below ten. */
export function roundedMinutes(minutes: number): number {
  return minutes < 10 ? Math.round(minutes * 10) / 10 : Math.round(minutes);
}

function joined(terms: readonly string[]): string {
  return terms.length < 2
    ? terms.join('')
    : `${terms.slice(0, -1).join(', ')} and ${terms.at(-1) ?? ''}`;
}
