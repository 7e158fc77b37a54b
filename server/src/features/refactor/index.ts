import { changeStyle } from './change-style.ts';
import type { Refactoring } from './refactoring.ts';

/** Every refactoring, in the order the menu shows them. */
export const refactorings: readonly Refactoring[] = [changeStyle];
