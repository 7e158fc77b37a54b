import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Compares with a file under `test/fixtures/cli`. `UPDATE_GOLDEN=1` writes the file instead, for a
 * change that is meant; what it changed is read in the diff.
 */
export function golden(name: string, actual: string): void {
  const file = `test/fixtures/cli/${name}`;
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  let expected: string;
  try {
    expected = readFileSync(file, 'utf8');
  } catch {
    assert.fail(`${file} is missing; UPDATE_GOLDEN=1 writes it.`);
  }
  assert.equal(actual, expected);
}
