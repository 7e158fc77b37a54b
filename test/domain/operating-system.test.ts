import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { osOf, type OperatingSystem } from '../../server/src/domain/operating-system.ts';
import { catalogue } from '../../server/src/requirements/catalogue.ts';
import { machine } from '../../server/src/rules/examples.ts';

function read(lines: string): OperatingSystem {
  const { model } = Descriptor.open('file:///test.asr.yaml', 1, machine(lines));
  const [item] = model.protectedItems?.items ?? [];
  assert.ok(item);
  return osOf(item, catalogue('2016-12').facts);
}

describe('operating system of a machine', () => {
  test('comes from the name alone', () => {
    const { type, version, architecture } = read('os: CentOS 7.2');
    assert.deepEqual([type, version?.value, architecture], ['Linux', 'CentOS 7.2', undefined]);
    assert.equal(read('os: CentOS 6 (32-bit)').architecture, 'x86');
  });

  test('comes from a block, where what is stated wins', () => {
    const { type, version, architecture } = read(
      'os: { type: Linux, version: Windows Server 2012 (32-bit), architecture: x64 }',
    );
    assert.deepEqual(
      [type, version?.value, architecture],
      ['Linux', 'Windows Server 2012 (32-bit)', 'x64'],
    );
    assert.equal(read('os: { type: Windows }').type, 'Windows');
  });

  test('is open where nothing is stated, or nothing that is known', () => {
    for (const lines of ['disks: [100]', 'os: 7', 'os: { systemDrive: "C:" }'])
      assert.deepEqual([read(lines).type, read(lines).guest], [undefined, undefined]);
    assert.deepEqual(
      [read('os: Solaris 11').type, read('os: Solaris 11').guest],
      [undefined, undefined],
    );
  });
});
