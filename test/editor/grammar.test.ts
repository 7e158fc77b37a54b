import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { root } from '../../server/tools/setup.mjs';
import { has, type GrammarToken, tokenizer } from './tokenizer.ts';

/** How VS Code's own tokenizer and its YAML grammar colour a descriptor with ours on top. */
let tokens: (scope: string, text: string) => readonly GrammarToken[];
before(async () => {
  tokens = await tokenizer();
});

const descriptor = 'source.asr-yaml';
const { properties } = JSON.parse(
  readFileSync(join(root, 'schemas', 'asr.schema.json'), 'utf8'),
) as { properties: Record<string, { enum?: string[] }> };

test('the name of each block at the margin, and only there, is a section', () => {
  const blocks = Object.keys(properties).filter((name) => !name.startsWith('$'));
  assert.ok(blocks.length > 20);
  for (const block of blocks) {
    assert.ok(
      has(tokens(descriptor, `${block}:\n  a: 1`), block, 'keyword.control.section'),
      block,
    );
    assert.ok(
      !has(tokens(descriptor, `a:\n  ${block}: 1`), block, 'keyword.control.section'),
      block,
    );
  }
  assert.ok(!has(tokens(descriptor, 'vaults: 1'), 'vaults', 'keyword.control.section'));
});

test('each scenario of the format is a type', () => {
  const scenarios = properties['scenario']?.enum ?? [];
  assert.equal(scenarios.length, 7);
  for (const scenario of scenarios) {
    const coloured = tokens(descriptor, `scenario: ${scenario} # which`);
    assert.ok(has(coloured, scenario, 'entity.name.type.scenario'), scenario);
  }
  assert.ok(!has(tokens(descriptor, 'scenario: aws-to-azure'), 'aws-to-azure', 'entity.name.type'));
});

test('each profile is a constant; a date is not', () => {
  for (const profile of properties['profile']?.enum ?? []) {
    assert.ok(has(tokens(descriptor, `profile: ${profile}`), profile, 'constant.language.profile'));
  }
  const dated = tokens(descriptor, 'failover: { lastDrill: 2016-12-05 }\nplannerRun: 2016-12-05');
  assert.ok(!dated.some(({ scopes }) => scopes.includes('constant.language.profile')));
});

test('a quantity has a unit in its name and a number', () => {
  for (const text of ['sizeGB: 2048', 'disks: [{ sizeGB: 2048 }]', '- freeSpaceGB: 2048']) {
    const coloured = tokens(descriptor, text);
    assert.ok(has(coloured, 'GB', 'keyword.other.unit'), text);
    assert.ok(has(coloured, '2048', 'constant.numeric'), text);
  }
  const retention = tokens(descriptor, 'recoveryPointRetentionHours: 24');
  assert.ok(has(retention, 'Hours', 'keyword.other.unit'));
});

test('a suppression and its requirements stand out in the comment', () => {
  const coloured = tokens(descriptor, 'a: 1 # asr-ignore ASR303, ASR304 -- grown by hand');
  assert.ok(has(coloured, 'asr-ignore', 'keyword.control.suppression'));
  assert.ok(has(coloured, 'ASR303', 'constant.language.requirement'));
  assert.ok(has(coloured, 'ASR304', 'constant.language.requirement'));
  assert.ok(has(coloured, ' -- grown by hand', 'comment.line'));
  assert.ok(
    has(
      tokens(descriptor, 'checklist:\n  ASR612: done'),
      'ASR612',
      'constant.language.requirement',
    ),
  );
});

test('what is quoted, or in a block of text, is text', () => {
  const coloured = tokens(descriptor, 'a: "vmware-to-azure"\nb: |\n  scenario: vmware-to-azure\n');
  assert.deepEqual(
    coloured.filter(({ scopes }) => scopes.includes('asr-yaml')),
    [],
  );
});

test('the rest is coloured as YAML is', () => {
  const text = readFileSync(join(root, 'examples', '1-vmware-to-azure.asr.yaml'), 'utf8');
  const plain = tokens('source.yaml', text);
  const ours = tokens(descriptor, text);
  const kind = ({ scopes }: GrammarToken) => scopes.replace(/ \S+\.asr-yaml\b/g, '');
  // A part of a token of YAML may have a colour of its own: compare letter by letter.
  const letters = (all: readonly GrammarToken[]) =>
    all.flatMap((token) => Array.from(token.text).map((letter) => `${letter} ${kind(token)}`));
  assert.deepEqual(letters(ours), letters(plain));
});

test('a fence of Markdown holds a descriptor, and what follows it is Markdown', () => {
  const text = '# Plan\n```asr-yaml\nvault:\n  name: A # why\n```\n**bold**\n```yaml\na: 1\n```\n';
  const coloured = tokens('text.html.markdown', text);
  const inside = coloured.filter(({ scopes }) => scopes.includes('meta.embedded.block.asr-yaml'));
  assert.ok(has(inside, 'name', 'entity.name.tag.yaml'));
  assert.ok(has(inside, ' why', 'comment.line'));
  assert.ok(!inside.some(({ text }) => text.includes('bold')));
  assert.ok(has(coloured, 'bold', 'markup.bold'));
});
