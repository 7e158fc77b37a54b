import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOpenVersion, minorVersionOf } from '../../server/src/domain/minor-version.ts';

test('the two numbers of a version', () => {
  const cases: readonly (readonly [string | number, string | undefined])[] = [
    [6, '6.0'],
    ['6', '6.0'],
    ['6.0', '6.0'],
    [5.5, '5.5'],
    ['5.5.0', '5.5'],
    ['6.0 Update 2', '6.0'],
    ['6.0u3', '6.0'],
    ['VMware ESXi 6.0.0 build-2494585', '6.0'],
    ['VMware vCenter Server 5.5.0 build-3252642', '5.5'],
    ['vSphere 6.5', '6.5'],
    ['ESXi600-201611001', '6.0'],
    ['ESXi650-201704001', '6.5'],
    ['esxi550-201512001', '5.5'],
    ['ESXi70U3c-19193900', '7.0'],
    ['VMware-ESXi-8.0U2-22380479-depot', '8.0'],
    ['ESXi-6.5.0-20170404001-standard', '6.5'],
    ['7.0U3c', '7.0'],
    ['8.0.2', '8.0'],
    ['6.7u3', '6.7'],
    ['6.x', undefined],
    ['ESXi', undefined],
    ['600.0', undefined],
    [2016, undefined],
    ['latest', undefined],
    ['', undefined],
  ];
  for (const [version, expected] of cases)
    assert.equal(minorVersionOf(version), expected, String(version));
});

test('a version that is left open', () => {
  const listed = ['5.1', '5.5', '6.0'];
  for (const text of ['VMware ESXi', 'vSphere', 'vCenter Server Appliance', 'ESXi 6.x', '5.x'])
    assert.ok(isOpenVersion(text, listed), text);
  for (const text of ['latest', '7.x', '6.0', '600.0', '', 'Hyper-V', 6])
    assert.ok(!isOpenVersion(text, listed), String(text));
});
