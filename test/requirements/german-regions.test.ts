import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionFromGerman } from '../../server/src/requirements/german-regions.ts';

test('regions by their German names', () => {
  const names: Readonly<Record<string, string>> = {
    'Europa, Westen': 'westeurope',
    'Deutschland, Westen-Mitte': 'germanywestcentral',
    'Deutschland, Norden': 'germanynorth',
    'Schweiz, Norden': 'switzerlandnorth',
    'Indien, Mitte': 'centralindia',
    'USA, Osten 2': 'eastus2',
    'Vereinigtes Königreich, Süden': 'uksouth',
    'Asien, Südosten': 'southeastasia',
    Südostasien: 'southeastasia',
    'West Central Germany': 'germanywestcentral',
  };
  for (const [german, name] of Object.entries(names))
    assert.equal(regionFromGerman(german), name, german);
});
test('nothing where a word is unknown', () => {
  for (const text of ['', 'constructor', 'Atlantis, Westen', 'Norden', 'x'.repeat(100_000)])
    assert.equal(regionFromGerman(text), undefined, text);
});
