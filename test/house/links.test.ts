/** Every link of the pages that people write leads to a file, and to a heading of it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';

const pages = globSync(['*.md', 'docs/*.md', '!docs/requirements.md', '!docs/profile-*.md']);

/** The anchors of the headings of a page, as GitHub and VS Code name them. */
function anchors(page: string): Set<string> {
  const text = readFileSync(page, 'utf8').replace(/^```[^]*?^```$/gm, '');
  const names = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set(names);
}

for (const page of pages)
  test(`the links of ${page}`, () => {
    const text = readFileSync(page, 'utf8').replace(/^```[^]*?^```$/gm, '');
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?:|command:)/.test(target)) continue;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      assert.ok(existsSync(file), `${target} leads nowhere`);
      if (anchor !== undefined && file.endsWith('.md'))
        assert.ok(anchors(file).has(anchor), `${target}: no such heading`);
    }
  });

test('there are pages, with headings', () => {
  assert.ok(pages.length >= 6);
  assert.ok(anchors('docs/cli.md').has('other-editors'));
});
