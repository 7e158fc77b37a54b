/** What the pages for contributors name is there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { globSync } from 'tinyglobby';

const pages = ['ARCHITECTURE.md', 'CONTRIBUTING.md'];
/** Every file and folder; a page may leave out the way to one, because it says before where it is. */
const paths = globSync(['**'], {
  onlyFiles: false,
  dot: true,
  ignore: ['.git', '.vscode-test', 'dist', 'node_modules', 'out'],
}).map((path) => `/${path.replaceAll('\\', '/')}`);

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

for (const page of pages)
  describe(page, () => {
    const text = readFileSync(page, 'utf8');
    test('names scripts that there are', () => {
      const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        named.filter((name) => !(name in scripts)),
        [],
      );
    });
    test('names files that there are', () => {
      const named = [...text.matchAll(/`([\w./-]+(?:\.(?:ts|cjs|mjs|md|yaml)|\/))`/g)];
      const gone = named
        .map(([, path = '']) => path)
        .filter((path) => !paths.some((one) => one.endsWith(`/${path}`)));
      assert.deepEqual(gone, []);
    });
  });

test('a rule that CONTRIBUTING.md shows is one that there is, as it is', () => {
  const page = readFileSync('CONTRIBUTING.md', 'utf8');
  for (const [, block = ''] of page.matchAll(/^ *```ts\n([^]*?)^ *```$/gm)) {
    const shown = block.replace(new RegExp(`^${/^ */.exec(block)?.[0] ?? ''}`, 'gm'), '');
    const name = /^ {2}name: '([\w-]+)'/m.exec(shown)?.[1];
    if (name === undefined) continue;
    const file = paths.find((path) => path.endsWith(`/${name}.ts`) && path.includes('/rules/'));
    assert.ok(file !== undefined, `there is no rule ${name}`);
    assert.ok(readFileSync(`.${file}`, 'utf8').includes(shown), `${name} has changed`);
  }
});
