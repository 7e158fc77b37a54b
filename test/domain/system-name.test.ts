import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSystemName } from '../../server/src/domain/system-name.ts';
import { systemName } from '../../server/src/domain/system.ts';
import { systemData } from '../../server/src/requirements/systems.ts';
import { systemNames } from './system-names.ts';

/** Writes what is understood of a name as the table does. */
function understood(text: string): string {
  const name = readSystemName(text);
  if (name === undefined) return '-';
  const { systems, open, architecture, form } = name;
  return [
    systems.map(systemName).join(' | '),
    ...(open.length === 0 ? [] : [`(open: ${open.join(', ')})`]),
    ...(architecture === undefined ? [] : [architecture]),
    ...(form === 'name' ? [] : [`[${form}]`]),
  ].join(' ');
}

describe('names of systems', () => {
  for (const [source, names] of Object.entries(systemNames))
    test(source, () => {
      const read = Object.keys(names).map((name) => [name, understood(name)]);
      assert.deepEqual(Object.fromEntries(read), names);
    });

  test('the table has at least 250 names', () => {
    assert.ok(Object.values(systemNames).flatMap(Object.keys).length >= 250);
  });

  test('every name in the tables of systems.yaml is understood as a single system', () => {
    const { builds, kernels, guestIds, fullNames } = systemData;
    const names = [builds, kernels, guestIds, fullNames].flatMap((table) =>
      Object.values(table).flat(),
    );
    assert.ok(names.length > 100);
    for (const name of names) {
      const read = readSystemName(name);
      assert.ok(read !== undefined, name);
      assert.ok(read.systems.length === 1 || name.endsWith('or later'), name);
    }
  });

  test('case, spaces, hyphens and underscores do not count', () => {
    for (const text of [
      'WINDOWS SERVER 2012 R2',
      'windows_server_2012_r2',
      'Windows-Server-2012-R2',
    ])
      assert.equal(understood(text), 'Windows Server 2012 R2', text);
    for (const text of ['RED HAT ENTERPRISE LINUX 7.2', 'red-hat-enterprise-linux-7.2'])
      assert.equal(understood(text), 'Red Hat Enterprise Linux 7.2', text);
  });

  test('an abbreviation ends where its word does, in any script', () => {
    assert.equal(understood('winsrv 2016'), 'Windows Server 2016');
    for (const text of ['winsrvé 2016', 'WINSRVß 2016', 'winsrvй 2016'])
      assert.equal(understood(text), '-', text);
  });

  test('a long text is read in no time and throws nothing', () => {
    for (const part of ['Windows ', '2012 R2 ', '4/', '1.', '(', ' SP', 'w2k', '-64'])
      assert.doesNotThrow(() => readSystemName(part.repeat(20_000)), part);
  });
});
