/** The list of promises (test/promises.ts) is whole, its tests are there, and the page agrees with it. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rowsOf } from '../deep/page.mjs';
import { commandOf, promises } from '../promises.ts';

const lists = ['test/deep.mjs', 'test/house/reliability.test.ts'];
/** The test files and programs that name a promise. */
const naming = new Map<string, string[]>();
for (const file of sources('test')) {
  if (lists.includes(file)) continue;
  for (const [id] of readFileSync(file, 'utf8').matchAll(/T-\d\d/g))
    naming.set(id, [...new Set([...(naming.get(id) ?? []), file])]);
}

test('every promise is listed once, and is seen to, or it is said why not', () => {
  const ids = Array.from({ length: 51 }, (_, i) => `T-${String(i + 1).padStart(2, '0')}`);
  assert.deepEqual(
    promises.map(({ id }) => id),
    ids,
  );
  for (const { id, files, script, open } of promises)
    assert.ok(files !== undefined || script !== undefined || open !== undefined, id);
});

test('the files that see to a promise are there and name it, or it is said how they do', () => {
  for (const { id, files = [], how, figure } of promises) {
    const named = naming.get(id) ?? [];
    for (const file of files) {
      assert.ok(existsSync(file), `${id}: ${file}`);
      if (how === undefined) assert.ok(named.includes(file), `${file} does not name ${id}`);
    }
    if (how !== undefined) assert.deepEqual(named, [], `${id} is named: say no longer how`);
    if (figure === undefined) continue;
    const [name] = figure;
    const text = readFileSync(files[0] ?? '', 'utf8');
    assert.ok(text.includes(`figure('${name}')`), `the figure of ${id}`);
  }
});

test('a test that names a promise is listed for it', () => {
  for (const [id, files] of naming) {
    const promised = promises.find((one) => one.id === id);
    const listed = [...(promised?.files ?? []), `test/${promised?.script ?? ''}.mjs`];
    const others = files.filter((file) => !listed.includes(file));
    assert.deepEqual(others, [], `list them for ${id} in test/promises.ts`);
  }
});

test('the page has every promise with its words and its command', () => {
  const rows = rowsOf(readFileSync('docs/reliability.md', 'utf8'));
  const stale = 'docs/reliability.md is stale; write its row: npm run test:deep -- --write';
  assert.deepEqual(
    [...rows.keys()],
    promises.map(({ id }) => id),
  );
  for (const promised of promises) {
    const row = rows.get(promised.id);
    assert.deepEqual(
      [row?.words, row?.command],
      [promised.words, commandOf(promised) ?? ''],
      `${stale} ${promised.id}`,
    );
    if (promised.open !== undefined) assert.equal(row?.result, promised.open, promised.id);
  }
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(test\.ts|mjs)$/.test(entry.name) ? [path] : [];
  });
}
