/** One numbered step of a runbook. */
import type { Inline, Line } from '../document.ts';

/** A step that somebody does. What the descriptor is silent about is a field to fill in. */
export interface RunbookStep {
  readonly what: Line;
  readonly who: Inline;
  /** What has to be so before the step begins. */
  readonly before: Line;
  /** How one sees that the step is done. */
  readonly check: Line;
  /** Expected minutes, declared in the descriptor; undefined if nothing is. */
  readonly minutes?: number | undefined;
}

/** Steps under a heading. */
export interface RunbookSection {
  readonly title: string;
  readonly steps: readonly RunbookStep[];
}
