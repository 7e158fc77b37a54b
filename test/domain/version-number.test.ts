import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  architectureIn,
  compareVersions,
  isWithinVersion,
  versionIn,
  versionText,
  withoutMarks,
} from '../../server/src/domain/version-number.ts';

const read = (text: string): string | undefined => {
  const version = versionIn(withoutMarks(text));
  return version && versionText(version);
};

describe('versions', () => {
  const spellings: Readonly<Record<string, string | undefined>> = {
    '2012 R2': '2012 R2',
    '2012R2': '2012 R2',
    '2012 R2 Datacenter (64-bit)': '2012 R2',
    '2008 R2 SP1': '2008 R2 SP1',
    '2008 R2 Standard, Service Pack 1': '2008 R2 SP1',
    'Windows Server® 2008 R2 x64': '2008 R2',
    'Windows Server (R) 2012': '2012',
    SLES11SP3: '11 SP3',
    RHEL7: '7',
    'release 7.2 (Maipo)': '7.2',
    'Linux 7.2.1511 x86_64': '7.2.1511',
    'v6.0': '6.0',
    '2012 SP1 UR 9': '2012 SP1',
    '4/5/6/7 (64-bit)': undefined,
    '3.x or later': undefined,
    '64-bit': undefined,
    Core: undefined,
    '': undefined,
  };
  for (const [text, version] of Object.entries(spellings)) {
    test(`${JSON.stringify(text)} is ${version ?? 'none'}`, () => {
      assert.equal(read(text), version);
    });
  }

  test('compare by age', () => {
    const order = ['2008', '2008 R2', '2008 R2 SP1', '2012', '2012 SP1', '2012 R2', '2016'];
    const versions = order.map((text) => versionIn(text));
    for (let i = 1; i < order.length; i++) {
      const [a, b] = [versions[i - 1], versions[i]];
      assert.ok(a && b);
      if (order[i] !== '2012 R2') assert.ok(compareVersions(a, b) < 0, order[i]);
      assert.equal(compareVersions(b, b), 0);
    }
    const [older, newer] = [versionIn('6.9'), versionIn('6.10')];
    assert.ok(older && newer && compareVersions(older, newer) < 0);
  });

  test('an update is of its minor release', () => {
    assert.ok(isWithinVersion('7.2', '7.2') && isWithinVersion('7.2.1511', '7.2'));
    assert.ok(!isWithinVersion('7.20', '7.2') && !isWithinVersion('7', '7.2'));
  });

  test('the architecture is known where it is told', () => {
    assert.equal(architectureIn('CentOS 6 (32-bit)'), 'x86');
    assert.equal(architectureIn('CentOS 6 i686'), 'x86');
    assert.equal(architectureIn('CentOS 6 x86_64'), 'x64');
    assert.equal(architectureIn('CentOS 6'), undefined);
  });
});
