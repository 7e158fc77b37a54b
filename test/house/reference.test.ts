/** The pages of the documentation: what they point to is there, and their examples are the rules' own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profilePage, requirementsPage, rulePages } from '../../server/tools/generate/reference.ts';
import { catalogue } from '../../server/src/requirements/catalogue.ts';
import { unmarked } from '../../server/src/rules/examples.ts';
import { rules } from '../../server/src/rules/index.generated.ts';

const page = requirementsPage();
const anchors = new Set([...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));

test('every requirement has its place, and a line in the table that points there', () => {
  for (const { id, title } of catalogue('2016-12').requirements) {
    assert.ok(anchors.has(id.toLowerCase()), id);
    assert.ok(page.includes(`| [${id}](#${id.toLowerCase()}) | ${title} |`), id);
  }
  for (const [link, id] of page.matchAll(/\]\(#([^)]+)\)/g)) assert.ok(anchors.has(id), link);
});

test('every rule has a page with its examples, and its requirements are on theirs', () => {
  const pages = rulePages();
  assert.equal(pages.size, rules.length + 1);
  for (const { rule } of rules) {
    const text = pages.get(`${rule.name}.md`) ?? '';
    assert.ok(text.includes(unmarked(rule.docs.bad).trimEnd()), rule.name);
    assert.ok(text.includes(unmarked(rule.docs.good).trimEnd()), rule.name);
    assert.ok(pages.get('README.md')?.includes(`[${rule.name}](${rule.name}.md)`), rule.name);
    assert.doesNotMatch(text, /[⟦⟧]/, rule.name);
    for (const id of rule.enforces) assert.ok(text.includes(`requirements.md#${id.toLowerCase()}`));
  }
});

test('the page of a profile has the requirements that differ, and no others', () => {
  const text = profilePage('2026-05');
  assert.match(text, /^# Profile 2026-05\n\n(\d+) of \d+ requirements differ/);
  const told = [...text.matchAll(/^## (?:`)?(ASR\d{3})/gm)].map(([, id]) => id);
  const count = Number(/(\d+) of/.exec(text)?.[1]);
  assert.equal(new Set(told).size, count);
  assert.match(profilePage('2016-12'), /^# Profile 2016-12\n\n0 of /);
});
