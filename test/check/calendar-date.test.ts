/** A day is one of UTC, and ends when the next one begins. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateAt, timeToNextDay } from '../../server/src/check/calendar-date.ts';

const day = 86_400_000;
/** The first millisecond of some days, with their dates. */
const days: readonly (readonly [number, string])[] = [
  [0, '1970-01-01'],
  [951_782_400_000, '2000-02-29'],
  [1_480_809_600_000, '2016-12-04'],
  [1_798_675_200_000, '2026-12-31'],
  [-day, '1969-12-31'],
];

test('a day has one date from its first millisecond to its last', () => {
  for (const [start, date] of days)
    for (const time of [start, start + 1, start + day / 2, start + day - 1])
      assert.equal(dateAt(time), date, String(time));
});

test('the next day begins after the time that is left of this one', () => {
  for (const [start] of days)
    for (const passed of [0, 1, day / 2, day - 1]) {
      const left = timeToNextDay(start + passed);
      assert.equal(left, day - passed);
      assert.notEqual(dateAt(start + passed + left), dateAt(start + passed));
      assert.equal(dateAt(start + passed + left - 1), dateAt(start));
    }
});
