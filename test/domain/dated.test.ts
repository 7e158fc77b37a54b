import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthsBefore, newestOf } from '../../server/src/domain/dated.ts';

test('of several records the newest counts, of those of one day the last', () => {
  const newest = (...days: (string | undefined)[]): number | undefined =>
    newestOf([...days.entries()], ([, day]) => day)?.[0];
  assert.equal(newest(), undefined);
  assert.equal(newest('2016-11-20', '2016-11-21', '2016-01-31'), 1);
  assert.equal(newest('2016-11-20', '2016-11-20'), 1);
  assert.equal(newest('2016-11-20', undefined), 0);
  assert.equal(newest(undefined, undefined), 1);
});

test('months are counted back over years, and a day that a month does not have is its end', () => {
  assert.equal(monthsBefore('2017-01-31', 1), '2016-12-31');
  assert.equal(monthsBefore('2017-03-31', 13), '2016-02-31');
  assert.equal(monthsBefore('2016-12-01', 12), '2015-12-01');
  assert.equal(monthsBefore('2016-12-01', 120), '2006-12-01');
  assert.ok('2016-02-29' < monthsBefore('2017-03-31', 13));
  assert.equal(monthsBefore('0001-01-01', 120), '');
});
