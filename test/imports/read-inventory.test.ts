import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readInventory } from '../../server/src/imports/read-inventory.ts';

describe('reading an inventory', () => {
  test('without files there is nothing to read', () => {
    assert.deepEqual(readInventory([]), { problem: 'No file to import.' });
  });
  test('an unknown file is named', () => {
    const result = readInventory([{ name: 'notes.txt', bytes: new Uint8Array() }]);
    assert.ok('problem' in result && result.problem.startsWith('notes.txt'));
  });
});
