/** Data, time and lines: GB as 10^9 bytes, Mbps as 10^6 bits a second. */

/** Seconds of an hour and of a day. */
export const SECONDS_PER_HOUR = 3600;
export const SECONDS_PER_DAY = 24 * SECONDS_PER_HOUR;

/** The megabits of a gigabyte: 8 bits make a byte, 1,000 megabits a gigabit. */
const MEGABITS_PER_GB = 8 * 1000;

/** A difference that rounding alone can explain. */
export const TOLERANCE = 1e-9;

/** Returns the line, in Mbps, that carries so many GB in so many seconds. */
export function megabitsPerSecond(gigabytes: number, seconds: number): number {
  return (gigabytes * MEGABITS_PER_GB) / seconds;
}

/** Returns the seconds that a line of so many Mbps takes for so many GB. */
export function secondsFor(gigabytes: number, mbps: number): number {
  return (gigabytes * MEGABITS_PER_GB) / mbps;
}

/** Returns the GB that a line of so many Mbps carries in so many seconds. */
export function gigabytesIn(seconds: number, mbps: number): number {
  return (seconds * mbps) / MEGABITS_PER_GB;
}
