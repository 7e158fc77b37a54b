import { addThing } from './add-thing.ts';
import { declareFact } from './declare-fact.ts';
import { declareInput } from './declare-input.ts';
import { changeStyle } from './change-style.ts';
import { extractSettings } from './extract-settings.ts';
import { moveMachine } from './move-machine.ts';
import { normalizeRegions } from './normalize-regions.ts';
import type { Refactoring } from './refactoring.ts';
import { sortList } from './sort-list.ts';
import { switchScenario } from './switch-scenario.ts';

/** Every refactoring, in the order the menu shows them. */
export const refactorings: readonly Refactoring[] = [
  moveMachine,
  switchScenario,
  addThing,
  declareFact,
  declareInput,
  extractSettings,
  normalizeRegions,
  sortList,
  changeStyle,
];
