/** What has a finding of its own keeps its place for the others, and gives birth to none. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../../server/src/check/check.ts';
import { Descriptor } from '../../../server/src/descriptor/descriptor.ts';
import { example, machine } from '../../../server/src/rules/examples.ts';
import { scenarios } from '../../../server/src/requirements/scenarios.ts';

function said(text: string): string[] {
  return check(Descriptor.open('file:///a', 1, text)).findings.map(
    ({ requirement, span }) => `${requirement} ${text.slice(span.start, span.end)}`,
  );
}
const plan = (names: string): string => `\n  - name: plan\n    groups: [{ machines: [${names}] }]`;

describe('an item that cannot be read', () => {
  test('is still the first disk', () => {
    assert.deepEqual(said(machine('disks: ["80", 2048]')), ['ASR016 "80"', 'ASR303 2048']);
    assert.deepEqual(said(machine('disks: [80 GB, 500, 1100]')), ['ASR016 80 GB', 'ASR303 1100']);
    assert.deepEqual(said(machine('disks:\n  - "80"\n  - 2048')), ['ASR016 "80"', 'ASR303 2048']);
  });
  test('is still a name', () => {
    for (const scenario of scenarios) {
      const text = example(scenario)
        .replace(/(protectedItems:[^]*?name: )[\w-]+/, '$110234')
        .concat('recoveryPlans:', plan('"10234"'), '\n');
      assert.deepEqual(
        said(text).filter((one) => !one.startsWith('ASR0') || /ASR0(?:03|16|27)/.test(one)),
        ['ASR016 10234'],
        scenario,
      );
    }
    const both = example('vmware-to-azure', {
      protectedItems: '\n  - name: 007',
      recoveryPlans: plan('007'),
    });
    assert.deepEqual(said(both), ['ASR016 007', 'ASR016 007']);
  });
  test('may be any name, if it is none', () => {
    const text = example('vmware-to-azure', {
      protectedItems: '\n  - name: A\n  - [B]',
      recoveryPlans: plan('A, B'),
    });
    assert.deepEqual(said(text), ['ASR016 [B]']);
  });
  test('is a host in its list', () => {
    const text = example('hyperv-to-azure', {
      hyperVSites: '\n  - { name: Branch12, hosts: br12-hv1 }',
    });
    assert.deepEqual(said(text), ['ASR016 br12-hv1']);
  });
});

test('a block that cannot be read is not missing', () => {
  for (const blocks of [{ virtualNetworks: ' vnet-dr' }, { storageAccounts: ' { name: contoso }' }])
    assert.equal(said(example('vmware-to-azure', blocks)).length, 1, JSON.stringify(blocks));
});

test('an item that is too deep is known by its name', () => {
  const text = example('vmware-to-azure', {
    protectedItems: '\n  - name: A\n    disks: [80]\n    - name: B\n      disks: [80]',
    recoveryPlans: plan('A, B'),
  });
  assert.deepEqual(said(text), ['ASR001 - name: B']);
});
