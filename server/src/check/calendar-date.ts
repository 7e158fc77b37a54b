/**
 * The date of a check. Doors read the one clock they are given with these functions, so that editor and
 * command line agree at every moment, in every time zone: a day is one of UTC.
 */

/** The milliseconds since 1970-01-01 in UTC, as `Date.now` returns them. */
export type Clock = () => number;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The date at a time, as 2026-12-31. */
export function dateAt(milliseconds: number): string {
  // eslint-disable-next-line no-restricted-globals -- converts a time, and reads no clock
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** How long after a time the next day begins, in milliseconds; more than 0. */
export function timeToNextDay(milliseconds: number): number {
  return DAY_MS - (((milliseconds % DAY_MS) + DAY_MS) % DAY_MS);
}
