import assert from 'node:assert/strict';
import { test } from 'node:test';
import { descriptorSchema } from '../../server/src/schema/schema.generated.ts';
import type { SchemaNode } from '../../server/src/schema/schema.ts';
import { isSameWord } from '../../server/src/text/nearest.ts';
import { isUsed, objectsWith, schemaAt } from '../../server/src/schema/paths.ts';

test('what stands at a path', () => {
  assert.deepEqual(schemaAt('protectedItems[].disks[].sizeGB')?.types, ['number']);
  assert.deepEqual(schemaAt('vmmServers[].clouds[].hostGroups[].hosts[]')?.types, ['string']);
  assert.deepEqual(schemaAt('checklist.ASR612')?.types, ['string', 'object']);
  assert.deepEqual(schemaAt('checklist.ASR612.by')?.types, ['string']);
  assert.equal(schemaAt('protectedItems[].colour'), undefined);
  assert.equal(schemaAt('vault[].name'), undefined);
  assert.equal(schemaAt('__proto__'), undefined);
});
test('a path is used where every step of it is', () => {
  assert.equal(isUsed('protectedItems[].host', 'H'), true);
  assert.equal(isUsed('protectedItems[].host', 'V'), false);
  assert.equal(isUsed('hyperVSites[].hosts[]', 'H'), true);
  assert.equal(isUsed('hyperVSites[].hosts[]', 'M'), false);
  assert.equal(isUsed('colour', 'V'), true);
});
test('who has a property', () => {
  assert.deepEqual(objectsWith('sku'), ['storageAccounts[]']);
  assert.deepEqual(objectsWith('subscription'), ['']);
  assert.deepEqual(objectsWith('toString'), []);
});

test('a synonym is of a value of the list, and is none itself', () => {
  let count = 0;
  const walk = (node: SchemaNode): void => {
    const values = node.enum?.map(String) ?? [];
    for (const [word, value] of Object.entries(node.synonyms ?? {})) {
      count++;
      assert.ok(values.includes(value), `${word}: ${value}`);
      assert.ok(!values.some((one) => isSameWord(one, word)), word);
    }
    for (const one of Object.values(node.properties ?? {})) walk(one);
    for (const one of [node.items, node.entries]) if (one !== undefined) walk(one);
  };
  walk(descriptorSchema);
  assert.ok(count > 0);
});
