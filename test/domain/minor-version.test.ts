import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minorVersionOf, nearestMinorVersion } from '../../server/src/domain/minor-version.ts';

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
    ['latest', undefined],
    ['', undefined],
  ];
  for (const [version, expected] of cases)
    assert.equal(minorVersionOf(version), expected, String(version));
});

test('the nearest of a list', () => {
  const listed = ['5.1', '5.5', '6.0'];
  assert.equal(nearestMinorVersion('4.1', listed), '5.1');
  assert.equal(nearestMinorVersion(5.4, listed), '5.5');
  assert.equal(nearestMinorVersion('7.0', listed), '6.0');
  assert.equal(nearestMinorVersion('latest', listed), '6.0');
  assert.equal(nearestMinorVersion('6.5', []), undefined);
});
