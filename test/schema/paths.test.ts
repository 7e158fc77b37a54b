import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUsed, objectsWith, schemaAt } from '../../server/src/schema/paths.ts';

test('what stands at a path', () => {
  assert.deepEqual(schemaAt('protectedItems[].disks[].sizeGB')?.types, ['number']);
  assert.deepEqual(schemaAt('vmmServers[].clouds[].hostGroups[].hosts[]')?.types, ['string']);
  assert.deepEqual(schemaAt('checklist.ASR612')?.types, ['string']);
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
