import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { checklist, countStates, type State } from '../../server/src/check/checklist.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { catalogue } from '../../server/src/requirements/catalogue.ts';
import { example, machine } from '../../server/src/rules/examples.ts';

function items(text: string) {
  return checklist(check(Descriptor.open('file:///a', 1, text)));
}

function state(text: string, id: string): State | undefined {
  return items(text).find(({ requirement }) => requirement.id === id)?.state;
}

describe('the checklist', () => {
  test('says of every requirement of the scenario how it stands', () => {
    for (const name of readdirSync('examples').filter((file) => file.endsWith('.asr.yaml'))) {
      const descriptor = Descriptor.open('file:///a', 1, readFileSync(`examples/${name}`, 'utf8'));
      const found = checklist(check(descriptor));
      const rows = catalogue('2016-12').requirements.filter(
        (row) =>
          row.lines.length > 0 &&
          row.enforcement !== 'explanation' &&
          catalogue('2016-12').applies(row.id, descriptor.scenario),
      );
      assert.deepEqual(
        found.map(({ requirement }) => requirement.id),
        rows.map(({ id }) => id),
        name,
      );
      assert.equal(countStates(found).violated, 0, name);
    }
  });
  test('met, violated, open', () => {
    assert.equal(state(machine('disks: [100, 500]'), 'ASR303'), 'met');
    assert.equal(state(machine('disks: [100, 2048]'), 'ASR303'), 'violated');
    assert.equal(state(machine('os: Windows Server 2012'), 'ASR303'), 'notApplicable');
    assert.equal(state(machine('disks: [100]'), 'ASR300'), 'open');
    assert.equal(state(machine('disks: [100]\nvmwareTools: running'), 'ASR300'), 'met');
  });
  test('counts the places that say nothing', () => {
    const text = `${machine('vmwareTools: running')}  - { name: B }\n`;
    const item = items(text).find(({ requirement }) => requirement.id === 'ASR300');
    assert.deepEqual([item?.state, item?.note], ['open', 'declared in 1 of 2 places']);
  });
  test('takes the author’s word for what only a person can see, and not against what it sees', () => {
    const settle = (word: string, id = 'ASR302') =>
      `${machine('disks: [100, 2048]')}checklist:\n  ${id}: ${word}\n`;
    assert.equal(state(settle('done'), 'ASR302'), 'done');
    assert.equal(state(settle('notApplicable'), 'ASR302'), 'notApplicable');
    assert.equal(state(settle('open'), 'ASR302'), 'open');
    assert.equal(state(machine(''), 'ASR302'), 'open');
    assert.equal(state(settle('done', 'ASR303'), 'ASR303'), 'violated');
  });
  test('a value that shows the work was done settles its item', () => {
    assert.equal(state(machine(''), 'ASR110'), 'open');
    assert.equal(state(example('vmware-to-azure', { subscription: ' Contoso' }), 'ASR110'), 'met');
    assert.equal(state(machine(''), 'ASR909'), 'open');
    assert.equal(
      state(example('vmware-to-azure', { failover: ' { lastDrill: 2016-11-15 }' }), 'ASR909'),
      'met',
    );
  });
  test('is empty without a scenario', () => {
    assert.deepEqual(items('vault: { name: x }\n'), []);
  });
});
