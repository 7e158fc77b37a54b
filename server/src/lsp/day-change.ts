import { dateAt, timeToNextDay, type Clock } from '../check/calendar-date.ts';
import type { BackgroundTasks } from './background-tasks.ts';

/** A computer that was asleep at midnight notices the new day within this time. */
const MAX_WAIT_MS = 10 * 60 * 1000;

/**
 * Calls `changed` whenever a new day has begun, also where nobody edits or asks.
 * @returns a function that ends it.
 */
export function onDayChange(
  now: Clock,
  background: BackgroundTasks,
  changed: () => void,
): () => void {
  let today = dateAt(now());
  const wait = (): (() => void) =>
    background.afterWithoutKeepingAlive('day', Math.min(timeToNextDay(now()), MAX_WAIT_MS), () => {
      cancel = wait();
      const date = dateAt(now());
      if (date === today) return;
      today = date;
      changed();
    });
  let cancel = wait();
  return () => {
    cancel();
  };
}
