/** The states of requirements in words and signs: the same in hovers and in every form of the checklist. */
import type { State } from '../check/requirement-state.ts';

export const stateWords: Readonly<Record<State, string>> = {
  violated: 'Violated',
  accepted: 'Accepted',
  switchedOff: 'Switched off',
  open: 'Open',
  done: 'Done',
  met: 'Met',
  notApplicable: 'Not applicable',
};

export const stateMarks: Readonly<Record<State, string>> = {
  violated: '✗',
  accepted: '⚠',
  switchedOff: '⊘',
  open: '☐',
  done: '☑',
  met: '✓',
  notApplicable: '–',
};
