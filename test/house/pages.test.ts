/** What the pages for contributors name is there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const pages = ['ARCHITECTURE.md', 'CONTRIBUTING.md'];
/** Where a page may leave out the way to a file: it says before what the file belongs to. */
const homes = [
  ...['', 'server/src/', 'server/src/descriptor/', 'server/src/check/', 'server/src/features/'],
  ...['server/src/lsp/', 'server/src/lsp/workspace/', 'server/src/yaml/', 'server/src/edits/'],
  ...['server/src/rules/', 'server/requirements/2016-12/', 'client/src/'],
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

for (const page of pages)
  describe(page, () => {
    const text = readFileSync(page, 'utf8');
    test('names scripts that there are', () => {
      const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
      assert.ok(named.length > 0);
      assert.deepEqual(
        named.filter((name) => !(name in scripts)),
        [],
      );
    });
    test('names files that there are', () => {
      const named = [...text.matchAll(/`([\w./-]+(?:\.(?:ts|cjs|md|yaml)|\/))`/g)];
      assert.ok(named.length > 5);
      const gone = named.filter(([, path = '']) => !homes.some((home) => existsSync(home + path)));
      assert.deepEqual(
        gone.map(([, path]) => path),
        [],
      );
    });
  });

test('CONTRIBUTING.md shows a rule as it is', () => {
  const page = readFileSync('CONTRIBUTING.md', 'utf8');
  const shown = /^ {3}```ts\n([^]*?)^ {3}```$/m.exec(page)?.[1]?.replace(/^ {3}/gm, '') ?? '';
  const name = /^ {2}name: '([\w-]+)'/m.exec(shown)?.[1] ?? '';
  const rule = readFileSync(`server/src/rules/machines/${name}.ts`, 'utf8');
  assert.equal(shown, rule.slice(rule.indexOf('export default')));
});
