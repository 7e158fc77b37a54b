/** Every link of every page leads to a file, and to a heading or an anchor of it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';

const pages = globSync(['*.md', 'docs/**/*.md']);
const known = new Map<string, ReadonlySet<string>>();

/** The anchors of a page: those written as such, and its headings as GitHub and VS Code name them. */
function anchors(page: string): ReadonlySet<string> {
  let names = known.get(page);
  if (names === undefined) {
    const text = prose(page);
    const written = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, name = '']) => name);
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );
    assert.equal(new Set(written).size, written.length, `${page} has an anchor twice`);
    names = new Set([...written, ...headings]);
    known.set(page, names);
  }
  return names;
}

function prose(page: string): string {
  return readFileSync(page, 'utf8').replace(/^```[^]*?^```$/gm, '');
}

for (const page of pages)
  test(`the links of ${page}`, () => {
    for (const [, target = ''] of prose(page).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?:|command:)/.test(target)) continue;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      assert.ok(existsSync(file), `${target} leads nowhere`);
      if (anchor !== undefined && file.endsWith('.md'))
        assert.ok(anchors(file).has(anchor), `${target}: no such heading`);
    }
  });

test('there are pages, with headings and anchors', () => {
  assert.ok(pages.length >= 160);
  assert.ok(anchors('docs/cli.md').has('other-editors'));
  for (const page of ['requirements.md', 'requirements/machines.md'])
    assert.ok(anchors(`docs/${page}`).has('asr303'), page);
});
