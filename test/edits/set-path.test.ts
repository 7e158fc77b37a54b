/** Values set by their path, in every form of text. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { profiled } from '../../server/src/check/checked-descriptor.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { whatIf } from '../../server/src/plan/what-if.ts';

function set(text: string, path: string, value: string): string {
  const named = profiled(Descriptor.open('file:///a.asr.yaml', 1, text), {}, undefined);
  const { changed, problem } = { changed: undefined, ...whatIf(named, [{ path, value }]) };
  return changed?.descriptor.text ?? `! ${problem ?? ''}`;
}

const cases: Readonly<
  Record<string, readonly [text: string, path: string, value: string, to: string]>
> = {
  'a top-level value': [
    'scenario: vmware-to-azure\n',
    'scenario',
    'Physical-to-Azure',
    'scenario: physical-to-azure\n',
  ],
  'a top-level value that is missing': [
    'vault: { name: v }\n',
    'scenario',
    'hyperv-to-azure',
    'scenario: hyperv-to-azure\nvault: { name: v }\n',
  ],
  'a value of a block': [
    'capacity:\n  coreQuota: 5 # now\n',
    'capacity.coreQuota',
    '9',
    'capacity:\n  coreQuota: 9 # now\n',
  ],
  'a new value of a block': [
    'capacity:\n  coreQuota: 5\n',
    'capacity.bandwidthMbps',
    '9.5',
    'capacity:\n  coreQuota: 5\n  bandwidthMbps: 9.5\n',
  ],
  'a value of a flow block': [
    'capacity: { coreQuota: 5 }\n',
    'capacity.bandwidthMbps',
    '9',
    'capacity: { coreQuota: 5, bandwidthMbps: 9 }\n',
  ],
  'a value of an empty block': [
    'capacity: {}\n',
    'capacity.coreQuota',
    '9',
    'capacity: { coreQuota: 9 }\n',
  ],
  'a value of a key without a value': [
    'capacity:\n',
    'capacity.coreQuota',
    '9',
    'capacity: { coreQuota: 9 }\n',
  ],
  'a value of a block that is missing': [
    'scenario: vmware-to-azure\n',
    'capacity.coreQuota',
    '9',
    'scenario: vmware-to-azure\ncapacity: { coreQuota: 9 }\n',
  ],
  'a value of an item by name': [
    'protectedItems:\n  - name: A\n  - name: B\n',
    'protectedItems[b].cores',
    '2',
    'protectedItems:\n  - name: A\n  - name: B\n    cores: 2\n',
  ],
  'a value of an item by position': [
    'protectedItems:\n  - name: A\n  - name: B\n',
    'protectedItems[0].cores',
    '2',
    'protectedItems:\n  - name: A\n    cores: 2\n  - name: B\n',
  ],
  'a value of every item': [
    'protectedItems: [{ name: A, cores: 1 }, { name: B }]\n',
    'protectedItems[].cores',
    '2',
    'protectedItems: [{ name: A, cores: 2 }, { name: B, cores: 2 }]\n',
  ],
  'a value of a disk that is only its size': [
    'protectedItems: [{ name: A, disks: [100] }]\n',
    'protectedItems[A].disks[0].usedGB',
    '5',
    'protectedItems: [{ name: A, disks: [{ sizeGB: 100, usedGB: 5 }] }]\n',
  ],
  'the size of a disk that is only its size': [
    'protectedItems: [{ name: A, disks: [100] }]\n',
    'protectedItems[A].disks[0].sizeGB',
    '5',
    'protectedItems: [{ name: A, disks: [5] }]\n',
  ],
  'a block by the value that stands for it': [
    'protectedItems: [{ name: A, os: CentOS 7.2 }]\n',
    'protectedItems[A].os',
    'CentOS 7.1',
    'protectedItems: [{ name: A, os: CentOS 7.1 }]\n',
  ],
  'a block within a block that is missing': [
    'protectedItems: [{ name: A }]\n',
    'protectedItems[A].target.size',
    'Standard_D2',
    'protectedItems: [{ name: A, target: { size: Standard_D2 } }]\n',
  ],
  'a value of a step': [
    'recoveryPlans: [{ name: P, groups: [{ machines: [A], actions: [{ name: x, type: manual }] }] }]\n',
    'recoveryPlans[P].groups[0].actions[0].minutes',
    '5',
    'recoveryPlans: [{ name: P, groups: [{ machines: [A], actions: [{ name: x, type: manual, minutes: 5 }] }] }]\n',
  ],
  'true or false': [
    'vault: { name: v }\n',
    'vault.existing',
    'TRUE',
    'vault: { name: v, existing: true }\n',
  ],
  'a text that looks like a number': [
    'vault: { name: v }\n',
    'vault.name',
    '12',
    "vault: { name: '12' }\n",
  ],
  'with the line ends of the text': [
    'capacity:\r\n  coreQuota: 5\r\n',
    'capacity.bandwidthMbps',
    '9',
    'capacity:\r\n  coreQuota: 5\r\n  bandwidthMbps: 9\r\n',
  ],
};

describe('sets', () => {
  for (const [name, [text, path, value, to]] of Object.entries(cases))
    test(name, () => {
      assert.equal(set(text, path, value), to);
    });
});

describe('says why not', () => {
  const alias = 'x-a: &a { name: A }\nprotectedItems: [*a]\n';
  const wrong: readonly (readonly [text: string, path: string, value: string, why: RegExp])[] = [
    ['', '', '1', /is no path/],
    ['', 'capacity.', '1', /is no path/],
    ['', 'capacity[0].coreQuota', '1', /is no path/],
    ['', 'protectedItems[0', '1', /is no path/],
    ['', 'protectedItems[0]x', '1', /is no path/],
    ['', 'protectedItems[0].disks', '1', /is no path/],
    ['', 'protectedItems[0].cores', '1', /is not in the descriptor/],
    ['protectedItems: [{ name: A }]\n', 'protectedItems[B].cores', '1', /is not in the descriptor/],
    ['protectedItems: [{ name: A }]\n', 'protectedItems[A].disks[0].sizeGB', '1', /is not in/],
    ['protectedItems:\n  - name: A\n', 'vault.existing', 'maybe', /true or false/],
    ['', 'protectedItems[].cores', '1.5x', /whole number/],
    ['', 'vault.name', '', /it is a text/],
    ['capacity: 5\n', 'capacity.coreQuota', '1', /./],
    [alias, 'protectedItems[A].cores', '1', /alias/],
    ['x-a: &n web\nvault: { name: *n }\n', 'vault.name', 'db', /^! .*alias|vault/],
  ];
  for (const [text, path, value, why] of wrong)
    test(`${path}=${value} in ${JSON.stringify(text)}`, () => {
      const found = set(text, path, value);
      assert.match(found, why);
    });
});

test('a value that the format does not allow is refused', () => {
  assert.match(set('scenario: vmware-to-azure\n', 'capacity.bandwidthMbps', '-1'), /^! .*cannot/);
});
