/** The checklist as data: the same states as everywhere, with areas, lines and filters. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { checklist } from '../../server/src/check/checklist.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { areas } from '../../server/src/pages/checklist-areas.ts';
import { checklistRows } from '../../server/src/pages/checklist-rows.ts';
import { machine } from '../../server/src/rules/examples.ts';

const open = (text: string) =>
  check(Descriptor.open('file:///a.asr.yaml', 1, text), {}, '2026-11-29');
const sample = readFileSync('examples/faulty/1-vmware-to-azure.asr.yaml', 'utf8');

describe('the rows of a checklist', () => {
  test('have the states of the checklist, and each an area', () => {
    const checked = open(sample);
    const { rows, counts, scenario } = checklistRows(checked);
    assert.deepEqual(
      rows.map(({ id, state }) => [id, state]),
      checklist(checked).map(({ requirement, state }) => [requirement.id, state]),
    );
    assert.equal(scenario, 'VMware to Azure');
    assert.equal(
      Object.values(counts).reduce((sum, count) => sum + count, 0),
      rows.length,
    );
    for (const { area } of rows) assert.ok(areas.includes(area), area);
    assert.ok(new Set(rows.map(({ area }) => area)).size > 6);
  });

  test('name the lines, and what is accepted with its reason and last day', () => {
    const text = machine(
      'disks:\n  - 100\n  # asr-ignore ASR303 until=2027-01-31 -- moves in May\n  - 2048',
    );
    const row = checklistRows(open(text)).rows.find(({ id }) => id === 'ASR303');
    const line = text.split('\n').findIndex((one) => one.includes('2048')) + 1;
    assert.equal(row?.state, 'accepted');
    assert.equal(row.isAnswerable, false);
    assert.deepEqual(
      row.places.map((place) => [place.line, place.exception]),
      [[line, { kind: 'comment', text: 'moves in May (2027-01-31)' }]],
    );
    const off = check(
      Descriptor.open('file:///a', 1, machine('disks: [100, 2048]')),
      { severity: { ASR303: 'off' }, severityFrom: { ASR303: '.asr.json' } },
      '2026-11-29',
    );
    const switched = checklistRows(off).rows.find(({ id }) => id === 'ASR303');
    assert.deepEqual(switched?.places[0]?.exception, { kind: 'configuration', text: '.asr.json' });
  });

  test('say who answered, and on which line', () => {
    const text = `${machine('')}checklist:\n  ASR302: { state: done, by: A, date: 2016-11-20 }\n`;
    const row = checklistRows(open(text)).rows.find(({ id }) => id === 'ASR302');
    assert.deepEqual(row?.answer, {
      by: 'A',
      date: '2016-11-20',
      line: text.split('\n').findIndex((one) => one.includes('ASR302')) + 1,
    });
    assert.equal(row.isAnswerable, true);
  });

  test('list no more than 20 places, and count the others', () => {
    const text = machine(`disks: [100, ${Array(30).fill(2048).join(', ')}]`);
    const row = checklistRows(open(text)).rows.find(({ id }) => id === 'ASR303');
    assert.deepEqual([row?.places.length, row?.more], [20, 10]);
  });

  test('of one machine or plan are those that concern it', () => {
    const text = `${machine('disks: [100, 2048]\nvmwareTools: running')}  - { name: B, disks: [100] }\nrecoveryPlans:\n  - name: P\n    groups: [{ machines: [B] }]\n`;
    const checked = open(text);
    const [first] = checklistRows(checked).machines;
    assert.ok(first !== undefined);
    const ids = (filter: object) => checklistRows(checked, filter).rows.map(({ id }) => id);
    assert.ok(ids({ machine: first }).includes('ASR303'));
    assert.ok(!ids({ machine: 'b' }).includes('ASR303'));
    // What the other machine declares is open for this one.
    assert.ok(ids({ machine: 'B' }).includes('ASR300'));
    assert.ok(!ids({ machine: first }).includes('ASR300'));
    assert.ok(ids({ plan: 'p' }).includes('ASR300') && !ids({ plan: 'p' }).includes('ASR303'));
    assert.deepEqual(ids({ machine: first, plan: 'P' }), []);
    assert.deepEqual(ids({ machine: 'none' }), []);
    assert.equal(ids({ machine: '', plan: '' }).length, checklist(checked).length);
    assert.deepEqual(checklistRows(checked).plans, ['P']);
  });

  test('are none without a known scenario', () => {
    const { scenario, rows } = checklistRows(open('scenario: vmware-to-aws\n'));
    assert.deepEqual([scenario, rows], [null, []]);
  });
});
