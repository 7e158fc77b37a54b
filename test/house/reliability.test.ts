/** Every promise of the reliability catalogue, T-01 to T-46, is named by a test or has its place here. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** Tests that see to a promise without naming it. */
const seenTo: Readonly<Record<string, string>> = {
  'T-05': 'test/support/rule-tester.ts applies every fix of every case, and checks the text again',
  'T-06': 'test/check/fix-all.test.ts counts the rounds',
  'T-07': 'test/cli/fix.test.ts mends twice',
  'T-08': 'test/support/rule-tester.ts compares the text after each fix',
  'T-11': 'test/support/rule-tester.ts wants cases that pass and fail of every rule',
  'T-18': 'test/cli/exit-codes.test.ts reads what is no UTF-8',
  'T-25': 'test/editor/crash.test.ts kills the server in the real editor',
  'T-39': 'test/house/generated.test.ts makes everything anew and compares',
  'T-43': 'test/run.mjs sets a fresh clone up before it tests; no test clones',
};
/** Promises that no test keeps, and why. */
const without: Readonly<Record<string, string>> = {
  'T-37':
    'In part: test/cli/files.test.ts refuses configuration from elsewhere; there is no restricted setting.',
  'T-45': 'Times are shown by bench/ and never asserted.',
};
const named = new Set<string>();
for (const file of sources('test'))
  for (const [id] of readFileSync(file, 'utf8').matchAll(/T-\d\d/g))
    if (!file.endsWith('house/reliability.test.ts')) named.add(id);

test('every promise of the catalogue is seen to, or it is said why not', () => {
  const open: string[] = [];
  for (let i = 1; i <= 46; i++) {
    const id = `T-${String(i).padStart(2, '0')}`;
    if (!named.has(id) && seenTo[id] === undefined && without[id] === undefined) open.push(id);
  }
  assert.deepEqual(open, []);
});

test('the tests that are said to see to a promise are there, and no promise is listed twice', () => {
  for (const [id, words] of Object.entries(seenTo)) {
    assert.ok(existsSync(words.split(' ', 1)[0] ?? ''), words);
    assert.equal(without[id], undefined);
    assert.ok(!named.has(id), `${id} is named by a test: take it from the list`);
  }
  for (const id of Object.keys(without)) assert.ok(!named.has(id), `${id} is named by a test`);
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|mjs)$/.test(entry.name) ? [path] : [];
  });
}
