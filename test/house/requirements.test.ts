/** The product's promise: nothing of the prerequisites is forgotten. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { descriptorSchema } from '../../server/src/schema/schema.generated.ts';
import { property, type SchemaNode } from '../../server/src/schema/schema.ts';
import { catalogue } from '../../server/src/requirements/catalogue.ts';
import { rules } from '../../server/src/rules/index.generated.ts';

const rows = catalogue('2016-12').requirements;
const specified = readFileSync('test/fixtures/requirements.csv', 'utf8')
  .split('\n')
  .map((line) => /^(ASR\d{3}),/.exec(line)?.[1])
  .filter((id) => id !== undefined);
/** Every test below `test`, for finding the ids that one expects. */
const tests = sources('test').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

describe('every requirement of the article', () => {
  test('has a row in the catalogue, and every row of the article is one', () => {
    assert.equal(specified.length, 232);
    const known = new Set<string>(rows.map(({ id }) => id));
    assert.deepEqual(
      specified.filter((id) => !known.has(id)),
      [],
    );
    const ofArticle = rows.filter(({ lines }) => lines.length > 0).map(({ id }) => id);
    assert.deepEqual([...ofArticle].sort(), [...specified].sort());
  });
  test('is stated and explained at a place an author can hover', () => {
    for (const { id, statement, explanation, paths } of rows) {
      assert.ok(statement.length > 10 && explanation.length > 10, id);
      if (paths.length === 0) assert.ok(id < 'ASR100', `${id} looks at nothing`);
      for (const path of paths)
        assert.ok(schemaOf(path) !== undefined, `${id}: no such path ${path}`);
    }
  });
  test('that a descriptor can break is seen to by a rule with a test that expects it', () => {
    for (const { id, enforcement, reportedAs, scenarios } of rows) {
      if (enforcement !== 'rule' || reportedAs !== undefined || scenarios.length === 0) continue;
      const seen = rules.filter(({ rule }) => rule.enforces.includes(id));
      assert.ok(seen.length > 0, `${id} is enforced by a rule, and no rule does`);
      assert.ok(expected(id), `${id} is expected by no test`);
    }
  });
  test('that is seen while reading has a test that expects it', () => {
    for (const { id, enforcement, reportedAs } of rows) {
      if (enforcement === 'schema' && reportedAs === undefined)
        assert.ok(expected(id), `${id} is expected by no test`);
    }
  });
  test('reported under another id names one that is reported', () => {
    for (const { id, reportedAs } of rows) {
      if (reportedAs === undefined) continue;
      const other = catalogue('2016-12').find(reportedAs);
      assert.ok(
        other !== undefined && other.reportedAs === undefined && other.enforcement === 'rule',
        `${id} as ${reportedAs}`,
      );
    }
  });
  test('is counted', (t) => {
    const count = (name: string): number =>
      rows.filter(({ enforcement }) => enforcement === name).length;
    const kinds = ['rule', 'schema', 'checklist', 'explanation'].map(
      (name) => `${name} ${count(name)}`,
    );
    t.diagnostic(
      `${specified.length} requirements and ${rows.length - specified.length} companions: ${kinds.join(', ')}; ${rules.length} rules`,
    );
    assert.equal(
      rows.length,
      ['rule', 'schema', 'checklist', 'explanation'].reduce((sum, name) => sum + count(name), 0),
    );
  });
});

test('a rule enforces only what the catalogue knows, each once', () => {
  for (const { rule } of rules) {
    assert.equal(new Set(rule.enforces).size, rule.enforces.length, rule.name);
    for (const id of rule.enforces) {
      assert.ok(
        (catalogue('2016-12').find(id) ?? catalogue('2026-05').find(id)) !== undefined,
        `${rule.name}: ${id}`,
      );
    }
  }
});

function expected(id: string): boolean {
  return tests.some(
    ({ file, text }) => !file.endsWith('house/requirements.test.ts') && text.includes(`'${id}'`),
  );
}

function schemaOf(path: string): SchemaNode | undefined {
  let node: SchemaNode | undefined = descriptorSchema;
  for (const step of path.split('.')) {
    const name = step.replace(/\[\]$/, '');
    node = name === '<ruleId>' ? node?.entries : node && property(node, name);
    if (step.endsWith('[]')) node = node?.items;
  }
  return node;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}
