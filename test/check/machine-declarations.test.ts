/** What machines declare, summed up from version to version, is what a fresh reading counts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { profiled, type ProfiledDescriptor } from '../../server/src/check/checked-descriptor.ts';
import { machineDeclarations } from '../../server/src/check/machine-declarations.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { mixedEstates } from '../support/mixed-estates.ts';
import { mutate } from '../support/mutate.ts';
import { Random, seedOf } from '../support/random.ts';

/** The counts of every requirement that speaks of machines. */
function allOf(descriptor: Descriptor): string[] {
  const current: ProfiledDescriptor = profiled(descriptor, {}, '2026-11-29');
  return current.catalogue.requirements.flatMap((row) => {
    const { said, of } = machineDeclarations(current, row) ?? {};
    return of === undefined ? [] : [`${row.id} ${said} of ${of}`];
  });
}

const fresh = (text: string): string[] => allOf(Descriptor.open('file:///a', 1, text));

const anchored = `scenario: vmware-to-azure
protectedItems:
  - &first { name: A, os: CentOS 7.2, vmwareTools: running }
  - { <<: *first, name: B }
  - { name: C, disks: [10, 20] }
`;

describe('what machines declare', () => {
  test('is counted', () => {
    const counts = fresh(mixedEstates['vmware-to-azure']);
    assert.ok(counts.length > 20);
    assert.ok(counts.some((line) => / [1-9]\d* of [1-9]/.test(line)));
  });

  for (const [title, text] of [
    ...Object.entries(mixedEstates),
    ['with anchors', anchored] as const,
  ])
    test(`is the same after edits: ${title}`, () => {
      const random = new Random(seedOf(title));
      let descriptor = Descriptor.open('file:///a', 1, text);
      for (let i = 0; i < 20; i++) {
        descriptor = descriptor.edit(i + 2, [mutate(descriptor.text, random)]);
        if (random.chance(0.6)) assert.deepEqual(allOf(descriptor), fresh(descriptor.text));
      }
    });

  test('is the same when versions of two descriptors are asked for in turns', () => {
    const one = Descriptor.open('file:///a', 1, mixedEstates['vmware-to-azure']);
    const other = Descriptor.open('file:///b', 1, anchored);
    for (const descriptor of [one, other, one, other])
      assert.deepEqual(allOf(descriptor), fresh(descriptor.text));
  });
});
