/**
 * T-51: four times the text takes about four times the work, whatever is asked of it. Steps are counted,
 * never milliseconds. `GROWTH_TABLE=1` prints the worst fragment of each operation.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { figure, isDeep } from '../support/figures.ts';
import { fragments } from '../support/fragments.ts';
import { loadCounted } from './counted-build.mjs';
import type * as Counted from './counted-operations.ts';

const { operationNames, workOn } = (await loadCounted(
  'test/growth/counted-operations.ts',
)) as typeof Counted;

/** Four times the text may take this many times the work. */
const MOST = 5;
/** Units of the smaller text, enough for what is limited to be at its limit. */
const units = isDeep ? 64 : 32;
/**
 * In a deep run each operation meets each fragment; in every other, one fragment in so many, and each
 * operation others, so that all fragments are met.
 */
const share = figure('GROWTH_SHARE');
/**
 * What tries up to a hundred fixes, and what repeats, is at its limit only above a hundred units. That
 * is dear, so that fewer of these are counted in each run.
 */
const dear: readonly string[] = ['actions on everything', 'all fixes'];
const repeating = /that are merged$|^merges of |^chains of |^redefined /;
/**
 * What is limited by a number that is larger: each of 200 errors has a fix of all lines, and the first 500
 * addresses of a list are compared with each other.
 */
const excepted: readonly string[] = ['tab lines', 'urls'];

/** What sorts keys, because their order means nothing: the work is n log n. */
const sorts: readonly string[] = ['difference'];

interface Growth {
  readonly fragment: string;
  readonly factor: number;
}

const worst = new Map<string, Growth>();

/** What grows too much between `n` and `4n` units. An operation may always do as much as opening does. */
function grown(name: string, text: (n: number) => string, n: number, asked: readonly string[]) {
  const [one, four] = [workOn(text(n), n, asked), workOn(text(4 * n), 4 * n, asked)];
  const open = one.get('open') ?? 0;
  return [...four].flatMap(([operation, after]) => {
    // Where an edit or a cursor meets something depends on the length.
    const [kind = ''] = operation.split(' ');
    const alike = [...one].filter(([other]) => other.startsWith(kind)).map(([, work]) => work);
    const before = Math.max(...alike, open);
    const factor = after / before;
    if (factor > (worst.get(operation)?.factor ?? 0))
      worst.set(operation, { fragment: name, factor });
    const most = sorts.includes(operation) ? (MOST * Math.log(4 * n)) / Math.log(n) : MOST;
    return factor <= most ? [] : [`${operation}: ${before.toFixed()} became ${after.toFixed()}`];
  });
}

test('at least 400 fragments and 30 operations are counted', () => {
  assert.ok(fragments.size >= 400, `${fragments.size}`);
  assert.ok(operationNames.length >= 30, `${operationNames.length}`);
});

test('the control: plain machines take four times the work, and pairs of them more than is allowed', () => {
  const machines = (n: number): string =>
    `scenario: vmware-to-azure\nprotectedItems:\n${Array.from({ length: n }, (_, i) => `  - name: M${i}\n    disks: [100]\n`).join('')}`;
  // Once for what is loaded only once.
  workOn(machines(units), units, operationNames);
  assert.deepEqual(grown('control', machines, units, operationNames), []);
  const square = (n: number): string => machines((n * n) / 8);
  assert.ok(grown('square', square, units, []).length > 0);
  worst.clear();
});

describe(`from ${units} to ${4 * units} units`, () => {
  for (const [index, [name, text]] of [...fragments].entries())
    test(name, () => {
      const isTurn = (i: number, each: number): boolean => (index + i) % each === 0;
      const asked = operationNames.filter((one, i) => !dear.includes(one) && isTurn(i, share));
      const later = dear.filter((_, i) => isTurn(i, isDeep ? 1 : 8 * share));
      if (repeating.test(name)) later.push(...asked.splice(0));
      if (!excepted.includes(name) && !repeating.test(name))
        assert.deepEqual(grown(name, text, units, asked), []);
      if (later.length > 0 && (isDeep || isTurn(0, 16)))
        assert.deepEqual(grown(name, text, 4 * units, later), []);
    });
});

test('the growth of each operation is known', (context) => {
  assert.ok(worst.size > 30);
  if (process.env['GROWTH_TABLE'] === undefined) return;
  for (const [operation, { fragment, factor }] of [...worst].sort(
    (a, b) => b[1].factor - a[1].factor,
  ))
    context.diagnostic(`${operation} | ${fragment} | ${factor.toFixed(2)}`);
});
