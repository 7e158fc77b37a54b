/** What stands at an offset has a path that outlives moved lines. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { namePath } from '../../server/src/cli/checking/name-path.ts';
import type { Segment } from '../../server/src/descriptor/segment.ts';

/** The path of the place that `│` marks. */
function pathIn(marked: string): string {
  const text = marked.replace('│', '');
  return namePath(Descriptor.open('file:///a.asr.yaml', 1, text), marked.indexOf('│'));
}

const machines =
  'protectedItems:\n  - name: FIN\n    disks: [1, 2]\n  - disks:\n      - sizeGB: 9\n';

describe('the path of a place', () => {
  const cases: Readonly<Record<string, readonly [marked: string, path: string]>> = {
    'a key at the top': ['sce│nario: x\n', 'scenario'],
    'its value': ['scenario: vm│ware\n', 'scenario'],
    'a key in a block': ['vault:\n  name: │DR\n', 'vault.name'],
    'an item goes by its name': [machines.replace('[1,', '[│1,'), 'protectedItems[FIN].disks[0]'],
    'and by its number without one': [
      machines.replace('9', '│9'),
      'protectedItems[1].disks[0].sizeGB',
    ],
    'items within a flow list too': [
      'vCenterServers: [{ name: a }, { name: │b }]\n',
      'vCenterServers[b].name',
    ],
    'a name that is empty is none': [
      'vCenterServers: [{ name: , version: │6 }]\n',
      'vCenterServers[0].version',
    ],
    'a key that is no word': ['vault:\n  ? [a]\n  : │b\n', 'vault.?'],
    nothing: ['│', ''],
    'a blank line at the end of a block': ['vault:\n  name: DR\n│\n', ''],
  };
  for (const [name, [marked, path]] of Object.entries(cases))
    test(name, () => {
      assert.equal(pathIn(marked), path);
    });

  test('stays when another item comes before it', () => {
    const moved = machines.replace('  - name: FIN', '  - name: NEW\n  - name: FIN');
    assert.equal(pathIn(moved.replace('2]', '│2]')), 'protectedItems[FIN].disks[1]');
  });
  test('numbers the items of each list on their own, and once for many calls', () => {
    const text = 'vSphereHosts:\n  - version: 5\nvCenterServers:\n  - version: 6\n  - version: 7\n';
    const descriptor = Descriptor.open('file:///a.asr.yaml', 1, text);
    const indices = new Map<Segment, number>();
    assert.equal(namePath(descriptor, text.indexOf('7'), indices), 'vCenterServers[1].version');
    assert.equal(indices.size, 3);
    assert.equal(namePath(descriptor, text.indexOf('6'), indices), 'vCenterServers[0].version');
    assert.equal(namePath(descriptor, text.indexOf('5'), indices), 'vSphereHosts[0].version');
  });
});
