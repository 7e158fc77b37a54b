/** Findings of two versions are compared by what they say, wherever they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import type { Finding } from '../../server/src/check/finding.ts';
import { findingChanges } from '../../server/src/check/finding-changes.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';

const found = (disks: string, before = ''): readonly Finding[] =>
  check(
    Descriptor.open(
      'file:///a',
      1,
      `scenario: vmware-to-azure\n${before}protectedItems:\n  - { name: A, os: CentOS 7.2, disks: [${disks}] }\n`,
    ),
  ).findings;
const changes = (before: readonly Finding[], after: readonly Finding[]): number[] => {
  const { appeared, vanished } = findingChanges(before, after);
  return [appeared.length, vanished.length];
};

test('a finding that moved is the same', () => {
  assert.deepEqual(changes(found('100, 2048'), found('100, 2048', '# moved\n\n')), [0, 0]);
});
test('what appears and what vanishes is told apart, and counted', () => {
  assert.deepEqual(changes(found('100'), found('100, 2048')), [1, 0]);
  assert.deepEqual(changes(found('100, 2048, 2048'), found('100, 2048')), [0, 1]);
  assert.deepEqual(changes(found('100, 2048'), found('100, 4096')), [1, 1]);
});
