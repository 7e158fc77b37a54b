/** The digest is that of the meaning: equal for every way to write it, and for nothing else. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse, stringify } from 'yaml';
import { digestOf } from '../../server/src/deployment/digest.ts';
import { meaningChanges } from '../../server/src/deployment/meaning-changes.ts';
import { schemaAt } from '../../server/src/schema/paths.ts';
import type { SchemaNode } from '../../server/src/schema/schema.ts';
import { descriptorSchema } from '../../server/src/schema/schema.generated.ts';
import { Random, seedOf } from '../support/random.ts';
import { valid } from '../support/valid.ts';
import { joined, sectionsOf, TextStyle, type Data } from '../support/written-sections.ts';
import { deploymentOfText } from './deployment-of-text.ts';

const texts = 40;
const random = new Random(seedOf('digest'));

function assertSame(text: string, other: string, how: string): void {
  const [one, two] = [deploymentOfText(text), deploymentOfText(other)];
  assert.deepEqual(meaningChanges(one, two), [], `${how}\n${text}\n----\n${other}`);
  assert.equal(digestOf(one), digestOf(two), `${how}\n${text}\n----\n${other}`);
}

const plain = (data: Data): string => stringify(data, { lineWidth: 0 });

/** Applies a change to every value of the data that a schema describes. */
function mapped(
  value: unknown,
  schema: SchemaNode | undefined,
  change: (value: unknown, schema: SchemaNode) => unknown,
): unknown {
  if (schema === undefined) return value;
  const next = change(value, schema);
  if (Array.isArray(next)) return next.map((item) => mapped(item, schema.items, change));
  if (typeof next !== 'object' || next === null) return next;
  return Object.fromEntries(
    Object.entries(next).map(([key, one]) => [
      key,
      mapped(one, schema.properties?.[key] ?? schema.entries, change),
    ]),
  );
}

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/** Each a way to write the same data otherwise. */
const ways: Readonly<Record<string, (data: Data) => string>> = {
  'another style': (data) => {
    const style = new TextStyle(random);
    return joined(sectionsOf(data, style), style);
  },
  JSON: (data) => JSON.stringify(data),
  'flow style': (data) => stringify(data, { collectionStyle: 'flow', lineWidth: 0 }),
  quotes: (data) =>
    stringify(data, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN', lineWidth: 0 }),
  comments: (data) =>
    plain(data)
      .split('\n')
      .map((line) => (/[|>]|^\s*$/.test(line) ? line : `${line} # note`))
      .join('\n# the end\n'),
  'another order of keys': (data) =>
    plain(
      mapped(data, descriptorSchema, (value, schema) =>
        schema.types.includes('object') && isMap(value)
          ? Object.fromEntries(shuffled(Object.entries(value)))
          : value,
      ) as Data,
    ),
  'another order of sets': (data) =>
    plain(
      mapped(data, descriptorSchema, (value, { ordered, types, items }) => {
        const list: unknown = value;
        if (!Array.isArray(list) || !types.includes('array') || ordered === true) return list;
        // The first account is that of machines that name none.
        const isUsedByPlace = items?.part === 'storageAccount';
        return isUsedByPlace ? (list as unknown) : shuffled<unknown>(list);
      }) as Data,
    ),
  'closed words in another case': (data) =>
    plain(
      mapped(data, descriptorSchema, (value, schema) =>
        typeof value === 'string' && schema.enum !== undefined && schema.requirement !== 'ASR006'
          ? value.toUpperCase()
          : value,
      ) as Data,
    ),
  'names and regions in another case': (data) =>
    plain(
      mapped(data, descriptorSchema, (value, { defines, refers, region }) =>
        typeof value === 'string' && (defines ?? refers ?? region) !== undefined
          ? value.toUpperCase()
          : value,
      ) as Data,
    ),
  'defaults written out': (data) =>
    plain(
      mapped(data, descriptorSchema, (value, { properties }) => {
        if (!isMap(value) || properties === undefined || value === data) return value;
        const presets = Object.entries(properties).flatMap(([key, one]) =>
          one.default === undefined || one.scenarios !== undefined || key in value
            ? []
            : key === 'architecture' || key === 'types'
              ? []
              : [[key, one.default] as const],
        );
        return { ...value, ...Object.fromEntries(presets) };
      }) as Data,
    ),
  'shorthands written out': (data) =>
    plain(
      mapped(data, descriptorSchema, (value, { shorthand, properties }) =>
        shorthand !== undefined && properties !== undefined && !isMap(value)
          ? { [shorthand]: value }
          : value,
      ) as Data,
    ),
  'notes and records': (data) =>
    plain({
      ...data,
      description: 'Written by somebody.',
      owner: 'Somebody',
      'x-tool': { a: 1 },
      drills: [{ date: '2016-11-15', type: 'test', result: 'passed' }],
      approvals: [{ by: 'A. Manager', date: '2016-12-01' }],
      checklist: { ASR612: 'done' },
    }),
};

for (const [how, write] of Object.entries(ways))
  test(`${texts} descriptors mean the same in ${how}`, () => {
    for (let i = 0; i < texts; i++) {
      const data = valid(random);
      assertSame(plain(data), write(data), how);
    }
  });

test('the examples mean the same as their data', () => {
  for (const name of readdirSync('examples').filter((one) => one.endsWith('.asr.yaml'))) {
    const text = readFileSync(`examples/${name}`, 'utf8');
    assertSame(text, JSON.stringify(parse(text, { merge: true })), name);
  }
});

test('the digest has 16 digits and does not depend on the name of the file', () => {
  const text = readFileSync('examples/1-vmware-to-azure.asr.yaml', 'utf8');
  const digest = digestOf(deploymentOfText(text, 'file:///a/b.asr.yaml'));
  assert.match(digest, /^[0-9a-f]{16}$/);
  assert.equal(digest, digestOf(deploymentOfText(text, 'file:///other.asr.yaml')));
  assert.equal(digest, digestOf(deploymentOfText(text, 'untitled:stdin')));
});

test('the order of disks, groups and actions is part of the meaning', () => {
  for (const path of [
    'protectedItems[].disks',
    'recoveryPlans[].groups',
    'recoveryPlans[].groups[].actions',
  ])
    assert.equal(schemaAt(path)?.ordered, true, path);
});

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
