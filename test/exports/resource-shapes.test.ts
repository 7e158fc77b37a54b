/** The table of shapes says what the type data says, and finds every fault that is put into a resource. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exampleExports, templatesOf } from './exported-samples.ts';
import { faultsOfResource, plainResources, type PlainResource } from './plain-template.ts';
import { resourceShapes } from './resource-shapes.ts';
import type { Shape } from './shape.ts';
import { hasTypeData, shapesOfTypeData } from './type-data.ts';

/** What a shape of our own says that the type data does not. */
function differences(own: Shape, other: Shape | undefined, path: string): readonly string[] {
  if (other === undefined) return [`${path}: not in the type data`];
  if (own.kind !== other.kind) return [`${path}: ${own.kind}, not ${other.kind}`];
  if (own.kind === 'text' && other.kind === 'text')
    return JSON.stringify(own.limits) === JSON.stringify(other.limits) ? [] : [`${path}: limits`];
  if (own.kind === 'words' && other.kind === 'words')
    return [...own.words].sort().join() === [...other.words].sort().join()
      ? []
      : [`${path}: ${other.words.join(', ')}`];
  if (own.kind === 'list' && other.kind === 'list')
    return differences(own.item(), other.item(), `${path}[]`);
  if (own.kind === 'variants' && other.kind === 'variants')
    return Object.entries(own.variants()).flatMap(([name, one]) =>
      differences(one, other.variants()[name], `${path}<${name}>`),
    );
  if (own.kind !== 'object' || other.kind !== 'object') return [];
  const [members, others] = [own.members(), other.members()];
  const faults = [...members].flatMap(([key, { shape, isRequired }]) => {
    const theirs = others.get(key);
    const isOther = theirs !== undefined && theirs.isRequired !== isRequired;
    return [
      ...(isOther ? [`${path}.${key}: required ${String(theirs.isRequired)}`] : []),
      ...differences(shape, theirs?.shape, `${path}.${key}`),
    ];
  });
  for (const [key, { isRequired }] of others)
    if (isRequired && !members.has(key))
      faults.push(`${path}.${key}: required, and not in the table`);
  return faults;
}

describe('the table of shapes', () => {
  test(
    'says what the type data says',
    { skip: !hasTypeData && 'the type data is not here' },
    () => {
      const data = shapesOfTypeData();
      for (const [kind, shape] of Object.entries(resourceShapes))
        assert.deepEqual(differences(shape, data[kind], kind), []);
    },
  );
  test('has every type that examples export', () => {
    const kinds = new Set(
      exampleExports.flatMap(({ source }) =>
        templatesOf(source).flatMap((one) => plainResources(one).map(({ kind }) => kind)),
      ),
    );
    assert.deepEqual([...kinds].sort(), Object.keys(resourceShapes).sort());
  });
});

type Change = (value: Record<string, unknown>) => void;

const samples = exampleExports
  .filter(({ profile }) => profile === '2016-12')
  .flatMap(({ source }) => templatesOf(source).flatMap(plainResources));

/** A resource of an example whose type ends with a word. */
function sampleOf(ending: string): PlainResource {
  return (
    samples.find(({ kind }) => kind.split('@')[0]?.endsWith(`/${ending}`) === true) ??
    assert.fail(ending)
  );
}

/** The member of an object that a path leads to. */
function at(value: unknown, path: string): Record<string, unknown> {
  let found = value;
  for (const key of path.split('.')) found = (found as Record<string, unknown>)[key];
  return found as Record<string, unknown>;
}

/** The fourteen faults of `exports.md` 6: wrong names, types, words, and what is missing. */
const faults: readonly (readonly [string, string, Change])[] = [
  ['an unknown property of a resource', 'vaults', (it) => (it['colour'] = 'red')],
  [
    'a misspelled property within',
    'storageAccounts',
    (it) => (at(it, 'properties')['minimumTlsVersoin'] = 'TLS1_2'),
  ],
  ['a required property that is missing', 'vaults', (it) => delete it['location']],
  [
    'a required property within that is missing',
    'storageAccounts',
    (it) => delete at(it, 'sku')['name'],
  ],
  [
    'a property in another case',
    'virtualNetworks',
    (it) => {
      it['Location'] = it['location'];
      delete it['location'];
    },
  ],
  [
    'a text in place of a number',
    'replicationPolicies',
    (it) => (at(it, 'properties.providerSpecificInput')['appConsistentFrequencyInMinutes'] = '60'),
  ],
  ['a number in place of a text', 'vaults', (it) => (it['location'] = 5)],
  [
    'a text in place of a boolean',
    'storageAccounts',
    (it) => (at(it, 'properties')['allowBlobPublicAccess'] = 'false'),
  ],
  [
    'a word that is not in the list',
    'storageAccounts',
    (it) => (at(it, 'sku')['name'] = 'Standard_XRS'),
  ],
  ['a word in another case', 'storageAccounts', (it) => (it['kind'] = 'storageV2')],
  [
    'a kind that does not exist',
    'replicationPolicies',
    (it) => (at(it, 'properties.providerSpecificInput')['instanceType'] = 'InMageAzureV3'),
  ],
  [
    'a property of another kind',
    'replicationPolicies',
    (it) => (at(it, 'properties.providerSpecificInput')['recoveryPointHistoryDuration'] = 2),
  ],
  [
    'an object in place of a list',
    'replicationRecoveryPlans',
    (it) => (at(it, 'properties')['groups'] = {}),
  ],
  ['a name that is too long', 'storageAccounts', (it) => (it['name'] = 'a'.repeat(25))],
];

describe('a fault that is put into a resource is found', () => {
  test('there are fourteen', () => {
    assert.equal(faults.length, 14);
  });
  for (const [what, ending, change] of faults)
    test(what, () => {
      const sound = sampleOf(ending);
      const broken = structuredClone(sound) as { kind: string; value: Record<string, unknown> };
      change(broken.value);
      const tables = [resourceShapes, ...(hasTypeData ? [shapesOfTypeData()] : [])];
      for (const table of tables) {
        assert.deepEqual(faultsOfResource(sound, table), []);
        assert.ok(faultsOfResource(broken, table).length > 0, JSON.stringify(broken));
      }
    });
  test('an unknown version of the interface', () => {
    const { kind, value } = sampleOf('vaults');
    const other = { kind: kind.replace('2025-08-01', '2025-08-02'), value };
    assert.equal(faultsOfResource(other, resourceShapes).length, 1);
  });
});
