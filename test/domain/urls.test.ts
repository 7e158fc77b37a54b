import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  coveredEntries,
  covers,
  hostOf,
  isSameAddress,
  missingUrls,
  neededUrls,
  withoutSchemeAndPort,
} from '../../server/src/domain/urls.ts';
import { catalogue } from '../../server/src/requirements/catalogue.ts';

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

describe('what an entry opens: just its scheme and port', () => {
  const [https, time, http] = [
    { url: '*.blob.core.windows.net' },
    { url: 'time.windows.com', ports: [123, 443] },
    { url: 'http://cdn.mysql.com/a.msi' },
  ].map((row) => ({ ...row, requirement: 'ASR705', scenarios: [], notRequired: [] }) as const);
  const cases: readonly (readonly [string, typeof https, boolean])[] = [
    ['*.blob.core.windows.net', https, true],
    ['https://*.blob.core.windows.net', https, true],
    ['HTTPS://*.blob.core.windows.net:443/', https, true],
    ['*.blob.core.windows.net:*', https, true],
    ['*://*.windows.net', https, true],
    ['tcp://*.windows.net', https, true],
    ['http://*.blob.core.windows.net', https, false],
    ['http://*.blob.core.windows.net:443', https, false],
    ['*.windows.net:80', https, false],
    ['https://*.windows.net:8443', https, false],
    ['time.windows.com:123', time, true],
    ['ntp://time.windows.com', time, true],
    ['https://time.windows.com', time, true],
    ['time.windows.com:80', time, false],
    ['cdn.mysql.com', http, true],
    ['http://cdn.mysql.com', http, true],
    ['cdn.mysql.com:80', http, true],
    ['https://cdn.mysql.com', http, false],
  ];
  for (const [entry, row, opens] of cases) {
    test(`${entry} ${opens ? 'opens' : 'does not open'} ${row?.url ?? ''}`, () => {
      assert.ok(row);
      assert.deepEqual(missingUrls([row], [entry]), opens ? [] : [{ row, closed: entry }]);
    });
  }
  test('is told apart from an entry of another address', () => {
    assert.ok(https);
    assert.deepEqual(missingUrls([https], ['x.net']), [{ row: https }]);
    assert.equal(withoutSchemeAndPort(' http://*.X.net:80/a/b:1 '), '*.X.net/a/b:1');
  });
});

test('addresses are those of the cloud that the vault is in', () => {
  const first = (profile: '2016-12' | '2026-05', region?: string): string | undefined =>
    neededUrls(catalogue(profile).facts, 'H', region)[0]?.url;
  assert.equal(first('2016-12', 'westeurope'), '*.accesscontrol.windows.net');
  assert.equal(first('2016-12'), '*.accesscontrol.windows.net');
  assert.equal(first('2016-12', 'atlantis'), '*.accesscontrol.windows.net');
  assert.equal(first('2016-12', 'US Gov Virginia'), undefined);
  assert.equal(first('2026-05', 'US Gov Virginia'), '*.backup.windowsazure.us');
  assert.equal(first('2026-05', 'germanywestcentral'), '*.backup.windowsazure.com');
  assert.equal(first('2026-05', 'germanycentral'), undefined);
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

test('a wildcard for one scheme or port covers no entry that allows more', () => {
  const covered = (...entries: string[]): number => coveredEntries(entries).length;
  assert.equal(covered('http://*.x.net', 'a.x.net'), 0);
  assert.equal(covered('*.x.net:80', 'a.x.net'), 0);
  assert.equal(covered('http://*.x.net', 'http://a.x.net'), 1);
  assert.equal(covered('*.x.net', 'http://a.x.net:80'), 1);
});

test('a long list and a pattern made to be slow are read in no time', () => {
  const slow = `${'*a'.repeat(2000)}b`;
  assert.equal(covers(slow, `${'a'.repeat(2000)}c`), false);
  assert.equal(coveredEntries(Array.from({ length: 100_000 }, (_, i) => `*.${i}.net`)).length, 0);
});
