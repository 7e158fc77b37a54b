import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { coveredEntries, covers, hostOf, isSameAddress } from '../../server/src/domain/urls.ts';

describe('what an entry of an allow list covers', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['*.blob.core.windows.net', '*.blob.core.windows.net', true],
    ['*.windows.net', '*.blob.core.windows.net', true],
    ['.windows.net', '*.blob.core.windows.net', true],
    ['*', '*.blob.core.windows.net', true],
    ['*.core.windows.net', '*.blob.core.windows.net', true],
    ['contoso.blob.core.windows.net', '*.blob.core.windows.net', false],
    ['c*.blob.core.windows.net', '*.blob.core.windows.net', false],
    ['blob.core.windows.net', '*.blob.core.windows.net', false],
    ['*.table.core.windows.net', '*.blob.core.windows.net', false],
    ['https://*.Windows.NET/', '*.blob.core.windows.net', true],
    ['*.windows.net:443', '*.blob.core.windows.net', true],
    ['*.windows.net', 'windows.net', false],
    ['time.windows.com', 'time.windows.com', true],
    ['TIME.windows.com.', 'time.windows.com', true],
    ['time.windows.com/*', 'time.windows.com', true],
    ['time.windows.com/now', 'time.windows.com', false],
    ['*.windows.com', 'time.windows.com', true],
    ['windows.com', 'time.windows.com', false],
    ['www.msftncsi.com', 'https://www.msftncsi.com/ncsi.txt', true],
    ['http://www.msftncsi.com/ncsi.txt', 'https://www.msftncsi.com/ncsi.txt', true],
    ['www.msftncsi.com/ncsi.txt/', 'https://www.msftncsi.com/ncsi.txt', true],
    ['*://*.msftncsi.com/*', 'https://www.msftncsi.com/ncsi.txt', true],
    ['www.msftncsi.com/*.txt', 'https://www.msftncsi.com/ncsi.txt', true],
    ['www.msftncsi.com/other.txt', 'https://www.msftncsi.com/ncsi.txt', false],
    ['', 'time.windows.com', false],
  ];
  for (const [entry, address, expected] of cases) {
    test(`${entry} ${expected ? 'covers' : 'does not cover'} ${address}`, () => {
      assert.equal(covers(entry, address), expected);
    });
  }
});

test('two spellings of one address', () => {
  assert.ok(isSameAddress('https://Time.Windows.com/', 'time.windows.com'));
  assert.ok(!isSameAddress('*.windows.com', 'time.windows.com'));
  assert.equal(hostOf('http://cdn.mysql.com/archives'), 'cdn.mysql.com');
});

test('entries that a wildcard covers; of two that say the same the first stays', () => {
  const entries = ['a.x.net', '*.x.net', 'x.net', '*.b.x.net', '*.X.net', 'a.y.net', 'a.y.net'];
  assert.deepEqual(coveredEntries(entries), [
    { entry: 0, by: 1 },
    { entry: 3, by: 1 },
    { entry: 4, by: 1 },
  ]);
});

test('a long list and a pattern made to be slow are read in no time', () => {
  const slow = `${'*a'.repeat(2000)}b`;
  assert.equal(covers(slow, `${'a'.repeat(2000)}c`), false);
  assert.equal(coveredEntries(Array.from({ length: 100_000 }, (_, i) => `*.${i}.net`)).length, 0);
});
