import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resourceName } from '../../server/src/text/resource-name.ts';

const group = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-dr';
const network = `${group}/providers/Microsoft.Network/virtualNetworks/vnet-dr`;

test('the name in a resource id', () => {
  for (const [text, name] of [
    [network, 'vnet-dr'],
    [network.slice(1), 'vnet-dr'],
    [`${network}/subnets/default`, 'vnet-dr'],
    [network.toUpperCase(), 'VNET-DR'],
    [`https://portal.azure.com/#@contoso.com/resource${network}/overview`, 'vnet-dr'],
    [group, 'rg-dr'],
    [`${group}/providers/Microsoft.Network`, undefined],
    ['/subscriptions/1', undefined],
  ] as const)
    assert.equal(resourceName(text), name, text);
  assert.equal(resourceName(network, 'resourceGroup'), 'rg-dr');
});

test('the account in the address of a storage service', () => {
  for (const [text, name] of [
    ['https://norddr01.blob.core.windows.net/', 'norddr01'],
    ['https://norddr01.blob.core.windows.net', 'norddr01'],
    ['norddr01.file.core.usgovcloudapi.net/share', 'norddr01'],
    ['https://norddr01-secondary.blob.core.windows.net/', 'norddr01'],
    ['https://norddr01.z6.blob.storage.azure.net/', undefined],
    ['norddr01', undefined],
    ['hv1.corp.example.com', undefined],
    ['https://example.com/', undefined],
  ] as const)
    assert.equal(resourceName(text), name, text);
  assert.equal(resourceName('norddr01.blob.core.windows.net', 'resourceGroup'), undefined);
  assert.equal(resourceName('x'.repeat(1_000_000)), undefined);
});
