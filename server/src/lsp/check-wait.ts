/** When a check is due after a change. */

/** A check that takes less than this runs at once after every change. */
const SYNC_BUDGET_MS = 10;
/** No check waits longer than this for typing to pause. */
const MAX_WAIT_MS = 200;
/** How long a check waits for completion, which many clients request after each change. */
const COMPLETION_WAIT_MS = 2;

/**
 * Returns how long a check waits for typing to pause.
 * @param time how long the last check after a change took, in milliseconds.
 * @param isCompleted whether completion was requested since the change before.
 */
export function checkWaitMs(time: number, isCompleted: boolean): number {
  if (time >= SYNC_BUDGET_MS) return Math.min(time, MAX_WAIT_MS);
  return isCompleted ? COMPLETION_WAIT_MS : 0;
}
