/** What an alias means, wherever its anchor stands. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';

/** The sizes of the disks of each machine. */
function disks(items: readonly string[]): unknown[] {
  return sizes(open(items));
}

function open(items: readonly string[]): Descriptor {
  const text = `scenario: vmware-to-azure\nprotectedItems:\n${items.map((item) => `  - ${item}\n`).join('')}`;
  return Descriptor.open('file:///a.asr.yaml', 1, text);
}

function sizes({ model }: Descriptor): unknown[] {
  return (model.protectedItems?.items ?? []).map((item) =>
    item.disks?.items.map(({ sizeGB }) => sizeGB?.value),
  );
}

describe('an alias', () => {
  test('means an anchor in its own item or in one before it', () => {
    assert.deepEqual(disks(['{ disks: &e [&s 1, *s] }', '{ disks: *e }']), [
      [1, 1],
      [1, 1],
    ]);
  });
  test('of an item before it may stand in what a third one merges', () => {
    const found = disks(['{ disks: &d [7] }', '&b { name: B, disks: *d }', '{ <<: *b, name: C }']);
    assert.deepEqual(found, [[7], [7], [7]]);
  });
  test('is found through as many items as lend to each other', () => {
    const found = disks([
      '{ disks: &d [7] }',
      '&b { name: B, disks: *d }',
      '&c { <<: *b, name: C }',
      '{ <<: *c, name: D }',
    ]);
    assert.deepEqual(found, [[7], [7], [7], [7]]);
  });
  test('means the last anchor of its name before it', () => {
    const found = disks(['{ disks: &d [1] }', '{ disks: &d [2] }', '{ disks: *d }']);
    assert.deepEqual(found, [[1], [2], [2]]);
  });
  test('means nothing where its anchor comes later', () => {
    assert.deepEqual(disks(['{ disks: *d }', '{ disks: &d [2] }']), [undefined, [2]]);
  });
  test('follows an edit of the item that its anchor stands in', () => {
    const before = open(['{ disks: &d [7] }', '&b { name: B, disks: *d }', '{ <<: *b, name: C }']);
    assert.deepEqual(sizes(before), [[7], [7], [7]]);
    const at = before.text.indexOf('7');
    const after = before.edit(2, [{ span: { start: at, end: at + 1 }, newText: '9' }]);
    assert.deepEqual(sizes(after), [[9], [9], [9]]);
  });
});
