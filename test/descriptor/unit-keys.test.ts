import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { fixAll, safeAndPlanFixes } from '../../server/src/check/fix-all.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { suggestKey } from '../../server/src/descriptor/spelling-suggestions.ts';
import { inOtherUnit } from '../../server/src/descriptor/unit-keys.ts';
import { example, machine } from '../../server/src/rules/examples.ts';
import { descriptorSchema } from '../../server/src/schema/schema.generated.ts';
import { property, type SchemaNode } from '../../server/src/schema/schema.ts';

const open = (text: string): ReturnType<typeof check> =>
  check(Descriptor.open('file:///a.asr.yaml', 1, text));

describe('a key with another unit', () => {
  for (const [written, right] of [
    ['disks: [{ sizeMB: 81920 }]', 'disks: [{ sizeGB: 80 }]'],
    ['disks: [{ sizeMB: 102400 }]', 'disks: [{ sizeGB: 100 }]'],
    ['disks:\n  - sizeMiB: 204800', 'disks:\n  - sizeGB: 200'],
    ['disks: [{ sizeTB: 2 }]', 'disks: [{ sizeGB: 2048 }]'],
    ['disks: [80, { size_tb: 0.5, role: data }]', 'disks: [80, { sizeGB: 512, role: data }]'],
    ['disks: [{ sizeKB: 83886080 }]', 'disks: [{ sizeGB: 80 }]'],
    ['disks: [{ sizeBytes: 85899345920 }]', 'disks: [{ sizeGB: 80 }]'],
    ['disks: [{ sizeMB: "81920" }]', 'disks: [{ sizeGB: 80 }]'],
    ['disks: [80]\nfreeSpaceMiB: 4096', 'disks: [80]\nfreeSpaceGB: 4'],
  ] as const)
    test(`${written.replace('\n', ' ')} is converted`, () => {
      const start = open(machine(written));
      assert.ok(!start.findings.some(({ requirement }) => requirement === 'ASR900'));
      assert.equal(fixAll(start, safeAndPlanFixes).text, machine(right));
    });

  test('of a policy', () => {
    const policy = (text: string): string =>
      example('vmware-to-azure', { replicationPolicy: ` { name: pol, ${text} }` });
    const fixed = (text: string): string => fixAll(open(policy(text)), safeAndPlanFixes).text;
    assert.equal(
      fixed('recoveryPointRetentionMinutes: 1440'),
      policy('recoveryPointRetentionHours: 24'),
    );
    assert.equal(fixed('recoveryPointRetentionDays: 1'), policy('recoveryPointRetentionHours: 24'));
    assert.equal(fixed('rpoThresholdSeconds: 900'), policy('rpoThresholdMinutes: 15'));
    // It would be an hour and a half, of which only whole ones can be given.
    const half = policy('recoveryPointRetentionMinutes: 90');
    assert.equal(fixAll(open(half), safeAndPlanFixes).text, half);
  });

  test('whose value is no number has no fix', () => {
    const text = machine('disks: [{ sizeMB: plenty }]');
    assert.equal(fixAll(open(text), safeAndPlanFixes).text, text);
    const [found] = open(text).findings;
    assert.match(found?.message ?? '', /write its value in GB, as "sizeGB"/);
    assert.deepEqual(found?.fixes(), []);
  });

  test('and what then comes to light is left: no disk leaves the replication', () => {
    const start = open(machine('disks: [80, { sizeTB: 2 }]'));
    const { text, revealed, refused } = fixAll(start, safeAndPlanFixes);
    assert.equal(text, machine('disks: [80, { sizeGB: 2048 }]'));
    assert.deepEqual(
      revealed.map(({ requirement }) => requirement),
      ['ASR303'],
    );
    assert.deepEqual(
      refused().map(({ finding, causes }) => [finding.requirement, causes]),
      [['ASR303', undefined]],
    );
  });

  test('a number without a unit is not renamed in bulk', () => {
    const text = machine('disks: [{ size: 102400 }]');
    assert.equal(fixAll(open(text), safeAndPlanFixes).text, text);
    assert.ok(!open(text).findings.some(({ requirement }) => requirement === 'ASR900'));
  });

  test('the same unit in other letters is a slip', () => {
    assert.equal(
      fixAll(open(machine('disks: [{ sizeGiB: 80 }]')), safeAndPlanFixes).text,
      machine('disks: [{ sizeGB: 80 }]'),
    );
  });
});

/** Every object of the schema, with its path. */
function* objects(schema: SchemaNode, path = ''): Iterable<[string, SchemaNode]> {
  if (schema.properties !== undefined) yield [path, schema];
  if (schema.items !== undefined) yield* objects(schema.items, `${path}[]`);
  for (const [name, child] of Object.entries(schema.properties ?? {}))
    yield* objects(child, `${path}.${name}`);
}

describe('suggestions of keys', () => {
  const none = new Set<string>();

  test('no slip of a key leads to one with another unit', () => {
    const units = ['MB', 'MiB', 'TB', 'KB', 'Seconds', 'Minutes', 'Hours', 'Days', 'Kbps', 'Gbps'];
    let tried = 0;
    for (const [path, schema] of objects(descriptorSchema))
      for (const [key, { unit }] of Object.entries(schema.properties ?? {})) {
        if (unit === undefined) continue;
        const stem = key.replace(/(?:GB|MB|Mbps|Hours|Minutes|Seconds)$/, '');
        for (const other of units) {
          const word = `${stem}${other}`;
          if (word.toLowerCase() === key.toLowerCase()) continue;
          if (property(schema, word) !== undefined) continue;
          tried++;
          const meant = suggestKey(word, schema, none);
          if (meant === undefined) continue;
          const converted = inOtherUnit(word, schema, none, undefined);
          assert.ok(converted?.key === meant, `${path}: ${word} is not ${meant}`);
        }
      }
    assert.ok(tried > 20, String(tried));
  });

  test('words of their own are no slips', () => {
    for (const [path, schema] of objects(descriptorSchema))
      for (const word of [
        ...[
          'description',
          'comment',
          'notes',
          'owner',
          'tags',
          'contact',
          'environment',
          'priority',
        ],
        ...['status', 'state', 'enabled', 'memory', 'cpu', 'ticket', 'department'],
      ]) {
        // A key, a key without its unit, or the plural of one: it may mean that key.
        const meant = [word, `${word}GB`, word.replace(/s$/, '')];
        if (meant.some((key) => property(schema, key) !== undefined)) continue;
        assert.equal(suggestKey(word, schema, none), undefined, `${path}.${word}`);
      }
  });

  test('a property of another type is not meant', () => {
    const item = property(descriptorSchema, 'protectedItems')?.items;
    assert.ok(item);
    for (const [word, text] of [
      ['firmwares', '[BIOS]'],
      ['nick', 'Anna'],
      ['disk', '{ firmware: BIOS }'],
    ] as const) {
      const { findings } = open(machine(`${word}: ${text}`));
      const [found] = findings.filter(({ rule }) => rule === 'unknown-property');
      assert.doesNotMatch(
        found?.message ?? '',
        /did you mean "firmware"|did you mean "nics"/,
        word,
      );
    }
  });
});
