/** The least time that a recovery plan takes, as far as its parts are known. */

/** A failover of a plan. */
export type PlanFailover = 'test' | 'planned' | 'unplanned';

/** What takes time in a group of a plan, in minutes; undefined for what is not declared. */
export interface TimedGroup {
  /** From the start of each machine until its application works; they start together. */
  readonly starts: readonly (number | undefined)[];
  /** The steps before and after, one after the other. */
  readonly steps: readonly (number | undefined)[];
}

/** The least time, and how many of its parts are not declared. */
export interface RecoveryTimeBound {
  readonly minutes: number;
  readonly unknownStarts: number;
  readonly unknownSteps: number;
}

/** Adds up what is known of the groups of a plan, which run one after the other. */
export function recoveryTimeBound(
  extraMinutes: number,
  groups: readonly TimedGroup[],
): RecoveryTimeBound {
  let minutes = extraMinutes;
  let unknownStarts = 0;
  let unknownSteps = 0;
  for (const { starts, steps } of groups) {
    let longest = 0;
    for (const start of starts) {
      if (start === undefined) unknownStarts++;
      else longest = Math.max(longest, start);
    }
    minutes += longest;
    for (const step of steps) {
      if (step === undefined) unknownSteps++;
      else minutes += step;
    }
  }
  return { minutes, unknownStarts, unknownSteps };
}

/**
 * Returns the failover that a recovery time is asked of: an unplanned one, unless the runbook relies on
 * others only.
 */
export function failoverToTime(types: readonly PlanFailover[]): PlanFailover {
  if (types.length === 0 || types.includes('unplanned')) return 'unplanned';
  return types.includes('planned') ? 'planned' : 'test';
}
