/** The reference pages: every requirement and rule is on its page, with what a reader looks for. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { referencePages } from '../../server/tools/generate/reference.ts';
import { families } from '../../server/tools/generate/reference/families.ts';
import { exampleFindings } from '../../server/tools/generate/reference/rule-example.ts';
import { exampleDifference } from '../../server/src/pages/example-difference.ts';
import { catalogue, profiles } from '../../server/src/requirements/catalogue.ts';
import { unmarked } from '../../server/src/rules/examples.ts';
import { rules } from '../../server/src/rules/index.generated.ts';

const pages = referencePages('.');
const all = families('.');
const page = (path: string): string => pages.get(`docs/${path}`) ?? '';

/** The part of a page from the anchor of an id to the next one. */
function section(text: string, id: string): string {
  return (
    text.split(/^(?=<a id=)/m).find((part) => part.startsWith(`<a id="${id.toLowerCase()}">`)) ?? ''
  );
}

test('every requirement of every profile is in one family', () => {
  const ids = all.flatMap(({ rows }) => rows.map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length);
  const known = profiles.flatMap((profile) => catalogue(profile).requirements.map(({ id }) => id));
  assert.deepEqual([...ids].sort(), [...new Set(known)].sort());
});

test('the index has an anchor for every requirement and a link to its section', () => {
  const index = page('requirements.md');
  for (const { name, rows } of all)
    for (const { id, title } of rows) {
      const anchor = id.toLowerCase();
      const row = `| <a id="${anchor}"></a>[${id}](requirements/${name}.md#${anchor}) | ${title} |`;
      assert.ok(index.includes(row), id);
    }
});

test('the section of a requirement has its statement, explanation, source and examples', () => {
  for (const { name, rows } of all)
    for (const row of rows) {
      const text = section(page(`requirements/${name}.md`), row.id);
      assert.ok(text.includes(`\n## ${row.id} · ${row.title}\n`), row.id);
      assert.match(text, /\n\*\*.+\*\*\n\n\S/, row.id);
      for (const fact of ['Severity', 'Scenarios', 'Enforced', 'Source'])
        assert.match(text, new RegExp(`^\\| ${fact} \\| .*\\S.* \\|$`, 'm'), row.id);
      for (const line of row.lines)
        assert.match(text, new RegExp(`^\\| Source \\|.*, lines? .*\\b${line}\\b`, 'm'), row.id);
    }
});

describe('a rule page', () => {
  for (const { rule } of rules)
    test(rule.name, () => {
      const text = page(`rules/${rule.name}.md`);
      for (const heading of ['What it does', 'Why', 'Example', 'Message and fix', 'References'])
        assert.ok(text.includes(`\n## ${heading}\n`), heading);
      for (const id of rule.enforces)
        assert.match(
          text,
          new RegExp(`\\[${id}\\]\\(\\.\\./requirements/.*#${id.toLowerCase()}\\)`),
        );
      assert.ok(page('rules/README.md').includes(`[${rule.name}](${rule.name}.md)`));
      assert.doesNotMatch(text, /[⟦⟧]/);
      const reported = exampleFindings(rule).map(({ requirement }) => requirement);
      assert.ok(reported.length > 0, 'reports nothing on its bad example');
      // The message and the lines of the example are also on the page of the requirement.
      for (const id of reported) {
        const family = all.find(({ rows }) => rows.some((row) => row.id === id))?.name ?? '';
        const own = section(page(`requirements/${family}.md`), id);
        assert.ok(own.includes(exampleDifference(rule)), id);
      }
    });
});

test('the lines that differ turn the rejected example into the accepted one', () => {
  for (const { rule } of rules) {
    const lines = exampleDifference(rule).split('\n');
    const count = (text: string): Map<string, number> => {
      const counts = new Map<string, number>();
      for (const line of unmarked(text).trimEnd().split('\n'))
        counts.set(line.trimEnd(), (counts.get(line.trimEnd()) ?? 0) + 1);
      return counts;
    };
    if (rule.name === 'misleading-character') continue; // shown as an escape
    const [before, after] = [count(rule.docs.bad), count(rule.docs.good)];
    for (const line of lines) {
      const text = line.slice(1);
      if (line.startsWith('-')) before.set(text, (before.get(text) ?? 0) - 1);
      else if (line.startsWith('+')) before.set(text, (before.get(text) ?? 0) + 1);
      else assert.ok(before.has(text) && after.has(text), `${rule.name}: ${line}`);
    }
    const left = [...before].filter(([, times]) => times !== 0).sort();
    assert.deepEqual(left, [...after].sort(), rule.name);
    assert.ok(lines.length < 30, `${rule.name}: ${lines.length} lines differ`);
  }
});

test('the page of a profile has the requirements that differ, and no others', () => {
  const text = page('profile-2026-05.md');
  const [, count, total] = /^(\d+) of (\d+) requirements differ/m.exec(text) ?? [];
  const ids = [...text.matchAll(/^### \[(ASR\d{3})\]/gm)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(ids.length, Number(count));
  assert.equal(catalogue('2026-05').requirements.length, Number(total));
  assert.match(section(text, 'ASR303'), /\| Statement \| .*1023 GB.* \| .*32767 GB.* \|/);
  assert.match(section(text, 'ASR029'), /\nNot verified\. Source: /);
});

test('a page is of a size that a reader can open', () => {
  for (const [path, text] of pages)
    assert.ok(Buffer.byteLength(text) < 128 * 1024, `${path} is too large`);
});
