import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameWord, nearest } from '../../server/src/text/nearest.ts';

const words = ['vault', 'storageAccounts', 'virtualNetworks', 'networkMappings', 'os'];

test('the word in the fewest steps, whatever its capitals and hyphens', () => {
  assert.equal(nearest('valut', words), 'vault');
  assert.equal(nearest('Storage-Acounts', words), 'storageAccounts');
  assert.equal(nearest('virtual_network', words), 'virtualNetworks');
});
test('the only word that begins so', () => {
  assert.equal(nearest('netw', words), 'networkMappings');
  assert.equal(nearest('v', words), undefined);
  assert.equal(nearest('disk', ['diskType', 'diskEnableUUID']), undefined);
});
test('nothing where nothing is near', () => {
  assert.equal(nearest('colour', words), undefined);
  assert.equal(nearest('', words), undefined);
  assert.equal(nearest('-_ ', words), undefined);
  assert.equal(nearest('xy', words), undefined);
  assert.equal(nearest('vault', []), undefined);
  assert.equal(nearest('x'.repeat(100_000), ['y'.repeat(100_000)]), undefined);
});
test('the first of two that are as near', () => {
  assert.equal(nearest('web0', ['web1', 'web2']), 'web1');
});
test('names that are much alike are not taken for each other', () => {
  assert.equal(nearest('FIN-APP01', ['FIN-SQL01'], 0.34), undefined);
  assert.equal(nearest('FIN-SLQ01', ['FIN-SQL01'], 0.34), 'FIN-SQL01');
  assert.equal(nearest('hv1', ['hv01'], 0.34), 'hv01');
});
test('words that differ in capitals and the like alone', () => {
  assert.ok(isSameWord('not installed', 'notInstalled'));
  assert.ok(!isSameWord('installed', 'notInstalled'));
});
