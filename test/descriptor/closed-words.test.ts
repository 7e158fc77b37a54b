import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meantWord } from '../../server/src/descriptor/closed-words.ts';
import { descriptorSchema } from '../../server/src/schema/schema.generated.ts';
import type { SchemaNode } from '../../server/src/schema/schema.ts';
import { isSameWord } from '../../server/src/text/nearest.ts';

/** Every closed list of words of the schema, with its path. */
function* closedLists(schema: SchemaNode, path = ''): Iterable<[string, SchemaNode]> {
  if (schema.enum?.some((one) => typeof one === 'string') === true) yield [path, schema];
  if (schema.items !== undefined) yield* closedLists(schema.items, `${path}[]`);
  for (const [name, child] of Object.entries(schema.properties ?? {}))
    yield* closedLists(child, `${path}.${name}`);
}

/** A scenario has a reading of its own. */
const lists = [...closedLists(descriptorSchema)].filter(([path]) => path !== '.scenario');

test('each word of each list, whatever its capitals and separators', () => {
  assert.ok(lists.length > 20);
  for (const [path, { enum: words = [], synonyms }] of lists)
    for (const word of words.map(String)) {
      const known = words.map(String);
      assert.equal(meantWord(word.toUpperCase(), known, synonyms), word, path);
      assert.equal(meantWord(word.replace(/([A-Z])/g, ' $1'), known, synonyms), word, path);
    }
});

test('no slip of one word leads to another one', () => {
  let suggested = 0;
  for (const [path, { enum: words = [], synonyms = {} }] of lists) {
    const known = words.map(String);
    const all = [...known, ...Object.keys(synonyms)];
    for (const word of known) {
      for (let at = 0; at < word.length; at++) {
        for (const letter of ['', 'a', 'n', 's', '1']) {
          const slip = word.slice(0, at) + letter + word.slice(at + 1);
          if (all.some((one) => isSameWord(one, slip))) continue;
          const meant = meantWord(slip, known, synonyms);
          if (meant !== undefined) suggested++;
          assert.ok(
            meant === undefined || meant === word,
            `${path}: ${slip} is not ${meant ?? ''}`,
          );
        }
      }
    }
  }
  assert.ok(suggested > 500, String(suggested));
});

test('words count before letters, and other words may be beside them', () => {
  const types = ['test', 'planned', 'unplanned'];
  const tools = ['running', 'notRunning', 'notInstalled'];
  for (const [text, known, word] of [
    ['TestFailover', types, 'test'],
    ['UnplannedFailover', types, 'unplanned'],
    ['Planned Failover', types, 'planned'],
    ['unplaned', types, 'unplanned'],
    ['guestToolsRunning', tools, 'running'],
    ['guestToolsNotRunning', tools, 'notRunning'],
    ['Azure portal', ['azure', 'classic'], 'azure'],
    ['Azure Resource Manager', ['ResourceManager', 'Classic'], 'ResourceManager'],
    ['secondary site', ['primary', 'secondary'], 'secondary'],
    ['a proxy server', ['direct', 'proxy', 'none'], 'proxy'],
  ] as const)
    assert.equal(meantWord(text, known), word, text);
});

test('never the contrary, another product, or one of two', () => {
  for (const [text, known] of [
    ['uninstalled', ['push', 'installed', 'notInstalled']],
    ['notplanned', ['test', 'planned', 'unplanned']],
    ['vmware workstation', ['vmware', 'virtual', 'physical']],
    ['vmware virtual machine', ['vmware', 'virtual', 'physical']],
    ['Premium_GRS', ['Standard_GRS', 'Premium_LRS', 'Premium_ZRS']],
    ['Standard_XRS', ['Standard_GRS', 'Standard_LRS', 'Standard_ZRS']],
    ['', ['a', 'b']],
    ['x'.repeat(100_000), ['xx']],
  ] as const)
    assert.equal(meantWord(text, known), undefined, text.slice(0, 30));
});
