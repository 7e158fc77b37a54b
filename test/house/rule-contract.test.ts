/** What a rule says and what the engine and the catalogue supply, so that nothing is said twice. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { catalogue, profiles } from '../../server/src/requirements/catalogue.ts';
import { rules } from '../../server/src/rules/index.generated.ts';

/** A row as far as it decides how it is enforced. */
interface Row {
  readonly id: string;
  readonly enforcement?: string;
  readonly supported?: boolean;
  readonly reportedAs?: string;
}

const { contradictions, enforcementOf, rulesById } = (await tool('generate/enforcement')) as {
  contradictions: (rows: readonly Row[], rules: Map<string, string[]>, files: string) => string[];
  enforcementOf: (row: Row, rules: Map<string, string[]>) => string | undefined;
  rulesById: (folder: string) => Map<string, string[]>;
};

describe('a rule', () => {
  const files = rules.map(({ group, rule }) => ({
    rule,
    text: readFileSync(`server/src/rules/${group}/${rule.name}.ts`, 'utf8'),
  }));
  test('names a requirement only where it enforces several', () => {
    const ceremonious = files
      .filter(({ rule, text }) => rule.enforces.length === 1 && namesRequirement(text))
      .map(({ rule }) => `${rule.name}: leave out "requirement", the engine knows it`);
    assert.deepEqual(ceremonious, []);
    assert.ok(namesRequirement("function* check() { yield { at, requirement: 'ASR001' }; }"));
    assert.ok(namesRequirement('const report = { requirement, at };'));
    assert.ok(!namesRequirement('const { requirement } = context; a.requirement(id);'));
  });
  test('compares no scenario by its code: scenarios.yaml says what tells them apart', () => {
    const folders = ['domain', 'rules', 'check', 'edits', 'features', 'pages', 'lsp', 'cli'];
    const found = folders
      .flatMap((folder) => sources(`server/src/${folder}`))
      .filter((path) => /[!=]== '(?:V|P|M|H|VS|PS|HS)'/.test(readFileSync(path, 'utf8')));
    assert.deepEqual(found, []);
  });
});

describe('how a requirement is enforced', () => {
  const byId = rulesById('server/src/rules');
  test('is read from the rules as they are', () => {
    const actual = new Map<string, string[]>();
    for (const { group, rule } of rules)
      for (const id of rule.enforces)
        actual.set(id, [...(actual.get(id) ?? []), `${group}/${rule.name}`]);
    for (const names of actual.values()) names.sort();
    const sorted = (map: Map<string, string[]>): unknown =>
      [...map].map(([id, names]) => [id, names.join()]).sort();
    assert.deepEqual(sorted(byId), sorted(actual));
  });
  test('is what the catalogue of each profile has', () => {
    for (const profile of profiles)
      for (const { id, enforcement } of catalogue(profile).requirements) {
        const isEnforced = enforcement === 'rule' || enforcement === 'schema';
        if (byId.has(id) && !isEnforced)
          assert.equal(catalogue(profile).find(id)?.supported, true, `${profile}: ${id}`);
      }
  });
  test('contradicts no rule, and a contradiction says what to do', () => {
    const said = (row: Row): string => contradictions([row], byId, 'files').join('\n');
    assert.equal(said({ id: 'ASR605' }), '');
    assert.equal(said({ id: 'ASR950', enforcement: 'checklist' }), '');
    assert.match(
      said({ id: 'ASR605', enforcement: 'checklist' }),
      /^ASR605 says "enforcement: checklist" in files, but the rule machines\/unified-agent-missing enforces it: remove that line/,
    );
    assert.match(
      said({ id: 'ASR998' }),
      /^ASR998 in files is enforced by no rule: write one .* or add "enforcement: checklist" to the row/,
    );
  });
  test('is derived', () => {
    const of = (row: Row): string | undefined => enforcementOf(row, byId);
    assert.equal(of({ id: 'ASR605' }), 'rule');
    assert.equal(of({ id: 'ASR001' }), 'schema');
    assert.equal(of({ id: 'ASR000' }), 'schema');
    assert.equal(of({ id: 'ASR122' }), 'rule', 'a syntax rule and another one');
    assert.equal(of({ id: 'ASR998', reportedAs: 'ASR605' }), 'rule');
    assert.equal(of({ id: 'ASR823', supported: true }), 'explanation');
    assert.equal(of({ id: 'ASR998', enforcement: 'checklist' }), 'checklist');
  });
});

/** Whether a program makes an object with a property `requirement`. */
function namesRequirement(text: string): boolean {
  const visit = (node: ts.Node): boolean =>
    ((ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) &&
      node.name.getText() === 'requirement') ||
    (ts.forEachChild(node, (child) => visit(child) || undefined) ?? false);
  return visit(ts.createSourceFile('rule.ts', text, ts.ScriptTarget.Latest, true));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') && !entry.name.includes('.generated.') ? [path] : [];
  });
}

function tool(name: string): Promise<unknown> {
  return import(pathToFileURL(`${process.cwd()}/server/tools/${name}.mjs`).href);
}
