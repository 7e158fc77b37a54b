/** Positions that no text has are pulled to the nearest one that it has. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';

const text = 'vault:\r\n  name: a\rsecond: b\n';
const descriptor = Descriptor.open('file:///a', 1, text);

test('a place before the text, its line or behind either is the nearest there is', () => {
  const places: readonly (readonly [line: number, character: number, offset: number])[] = [
    [-1, 0, 0],
    [-1, 99, 0],
    [0, -5, 0],
    [1, -1, 8],
    [0, 99, 6],
    [1, 99, 17],
    [2, 99, 27],
    [3, 0, 28],
    [3, 99, 28],
    [99, 0, 28],
  ];
  for (const [line, character, offset] of places)
    assert.equal(descriptor.offsetAt({ line, character }), offset, `${line}:${character}`);
});

test('an offset outside of the text is its start or its end', () => {
  assert.deepEqual(descriptor.positionAt(-3), { line: 0, character: 0 });
  assert.deepEqual(descriptor.positionAt(99), { line: 3, character: 0 });
});

test('an empty text has one place', () => {
  const empty = Descriptor.open('file:///a', 1, '');
  for (const offset of [-1, 0, 1])
    assert.deepEqual(empty.positionAt(offset), { line: 0, character: 0 });
  assert.equal(empty.offsetAt({ line: 0, character: 0 }), 0);
  assert.equal(empty.offsetAt({ line: 1, character: 1 }), 0);
});

test('within a line end there is no column: it is the end of the line', () => {
  assert.deepEqual(descriptor.positionAt(7), { line: 0, character: 6 });
});
