/** A descriptor at a glance, as the tree of the workspace shows it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { checklist, countStates } from '../../server/src/check/checklist.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { overviewOf } from '../../server/src/pages/overview.ts';
import { machine } from '../../server/src/rules/examples.ts';

const plans = (drills: string): string =>
  `${machine('disks: [100]')}recoveryPlans:\n  - name: P\n    groups: [{ machines: [] }]\n  - name: Q\n${drills}`;
const overview = (text: string, today?: string) =>
  overviewOf(check(Descriptor.open('file:///a', 1, text), {}, today));
const dues = (drills: string, today?: string) =>
  overview(plans(drills), today).plans.map(({ name, drill, isDrillDue }) => [
    name,
    drill,
    isDrillDue,
  ]);

test('has the counts of the checklist, machines and plans with their lines', () => {
  const text = plans('');
  const found = overview(text);
  const checked = check(Descriptor.open('file:///a', 1, text));
  assert.deepEqual(found.counts, countStates(checklist(checked)));
  assert.deepEqual([found.profile, found.machineCount], ['2016-12', 1]);
  const lines = text.split('\n');
  for (const { name, line } of [...found.machines, ...found.plans])
    assert.ok(lines[line - 1]?.includes(name), name);
});

test('a drill is due a year after the newest that did not fail', () => {
  const drills = (...all: string[]): string =>
    `drills:\n${all.map((one) => `  - ${one}\n`).join('')}`;
  assert.deepEqual(dues('', '2026-11-29'), [
    ['P', null, true],
    ['Q', null, true],
  ]);
  const both = drills('{ plan: p, date: 2025-11-29 }', '{ plan: Q, date: 2025-11-28 }');
  assert.deepEqual(dues(both, '2026-11-29'), [
    ['P', '2025-11-29', false],
    ['Q', '2025-11-28', true],
  ]);
  const failed = drills('{ plan: P, date: 2026-11-01, result: failed }', '{ date: 2026-01-31 }');
  assert.deepEqual(dues(failed, '2027-01-31'), [
    ['P', '2026-01-31', false],
    ['Q', '2026-01-31', false],
  ]);
  // Nobody says which day it is.
  assert.deepEqual(dues(both)[1], ['Q', '2025-11-28', false]);
  const last = 'failover: { lastDrill: 2026-10-01 }\n';
  assert.deepEqual(dues(last, '2026-11-29')[0], ['P', '2026-10-01', false]);
});

test('lists what is accepted until a day, the first to end first', () => {
  const text = machine(
    'disks:\n  - 100\n  # asr-ignore ASR303 until=2027-05-31 -- later\n  - 2048\n  # asr-ignore ASR303 until=2027-01-31 -- sooner\n  - 2049\n  # asr-ignore ASR303 -- for ever\n  - 2050',
  );
  assert.deepEqual(
    overview(text, '2026-11-29').exceptions.map(({ id, reason, until }) => [id, reason, until]),
    [
      ['ASR303', 'sooner', '2027-01-31'],
      ['ASR303', 'later', '2027-05-31'],
    ],
  );
});
