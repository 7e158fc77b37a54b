/** The rules of honesty: nothing is computed from what is not declared, and every figure has its source. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { AnswerId } from '../../server/src/plan/answer.ts';
import { profiles } from '../../server/src/requirements/catalogue.ts';
import { scenarios } from '../../server/src/requirements/scenarios.ts';
import { schemaAt } from '../../server/src/schema/paths.ts';
import { hostile, sourceTexts } from '../support/hostile.ts';
import { Random, seedOf } from '../support/random.ts';
import { answerOf, descriptorText, machineLines, planOf } from './plan-world.ts';

/** A descriptor with every input. */
const whole = descriptorText(
  `configurationServer: { hostname: CS }
storageAccounts: [{ name: std }, { name: prem, sku: Premium_LRS }]
protectedItems:
  - { name: A, storageAccount: std, cores: 2, usedGB: 10, dailyChangeGB: 1, iops: 10, startMinutes: 3, disks: [20] }
  - { name: B, storageAccount: prem, cores: 2, usedGB: 10, dailyChangeGB: 1, iops: 10, startMinutes: 3, disks: [20] }
recoveryPlans: [{ name: P, rtoMinutes: 60, groups: [{ machines: [A, B], actions: [{ name: s, type: manual, minutes: 4 }] }] }]
capacity: { bandwidthMbps: 10, changeHours: 8, burstGB: 1, burstMinutes: 10, rpoMinutes: 15, coreQuota: 10 }
`,
);

describe('an answer', () => {
  test('of a descriptor with nothing in it is not computable, and names what is missing', () => {
    for (const profile of profiles)
      for (const scenario of scenarios) {
        const { answers } = planOf(`profile: ${profile}\nscenario: ${scenario}\n`);
        assert.ok(answers.length >= 8);
        for (const { id, kind, value, missing } of answers) {
          assert.equal(kind, 'notComputable', `${scenario} ${id}`);
          assert.equal(value, undefined);
          assert.ok(missing.length > 0, `${scenario} ${id}`);
        }
      }
    assert.ok(planOf('').answers.every(({ kind }) => kind === 'notComputable'));
  });
  test('of a descriptor with every input lacks nothing', () => {
    const { answers } = planOf(whole);
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K10', 'K11', 'K13', 'K14', 'K16'],
    );
    for (const { id, kind, missing } of answers) {
      assert.notEqual(kind, 'notComputable', id);
      assert.deepEqual(missing, [], id);
    }
  });
  test('has a value if and only if it is computable', () => {
    for (const name of readdirSync('examples').filter((one) => one.endsWith('.asr.yaml')))
      for (const { id, kind, value } of planOf(readFileSync(`examples/${name}`, 'utf8')).answers)
        assert.equal(value === undefined, kind === 'notComputable', `${name} ${id}`);
  });
  test('says nothing of a limit that its kind does not show', () => {
    const copy = (items: string, capacity: string): string =>
      answerOf(descriptorText(`${items}capacity: { ${capacity} }\n`), 'K6').notes.join(' ');
    const line = 'bandwidthMbps: 100, dailyChangeGB: 0';
    // Known, at most, and neither: one machine declares no change, and another no space in use.
    assert.match(copy(machineLines(1, 'usedGB: 9000'), line), /^This is more than 72 h/);
    assert.match(copy(machineLines(1, 'usedGB: 900'), line), /^This is within 72 h/);
    assert.match(copy(machineLines(10, 'disks: [1000]'), line), /^This may be more than 72 h/);
    assert.match(copy(machineLines(1, 'disks: [900]'), line), /^This is within 72 h/);
    const partly = machineLines(2, (i) =>
      i === 0 ? 'disks: [900]' : 'dailyChangeGB: 1, usedGB: 1',
    );
    assert.equal(copy(partly, 'bandwidthMbps: 100'), '');
    const all = answerOf(descriptorText(`${partly}capacity: { bandwidthMbps: 100 }\n`), 'K7');
    assert.deepEqual([all.kind, all.notes], ['notComputable', []]);

    const quota = (cores: number): string =>
      answerOf(
        descriptorText(`${machineLines(2, `cores: ${cores}`)}capacity: { coreQuota: 10 }\n`),
        'K13',
      ).notes.join(' ');
    assert.equal(quota(6), 'This is above the quota of 10 cores.');
    // Azure may need more than the machines have.
    assert.equal(quota(5), '');
  });
  test('every answer and every reason against one is accounted for', () => {
    for (const profile of profiles)
      for (const scenario of scenarios) {
        const { answers, notApplicable } = planOf(`profile: ${profile}\nscenario: ${scenario}\n`);
        const ids = [...answers, ...notApplicable].map(({ id }) => id);
        const all = Array.from({ length: 16 }, (_, i): AnswerId => `K${i + 1}`);
        assert.deepEqual([...new Set(ids)].sort(), all.sort(), `${profile} ${scenario}`);
        for (const { reason } of notApplicable) assert.match(reason, /^[A-Z].*\.$/);
      }
  });
});

describe('inputs', () => {
  test('name their origin', () => {
    const origins = (id: AnswerId): string[] =>
      answerOf(whole, id).inputs.map(({ name, origin }) => `${name} ${origin}`);
    assert.deepEqual(origins('K2'), [
      'protectedItems[].dailyChangeGB derived',
      'capacity.growthPercent default',
    ]);
    assert.deepEqual(origins('K4'), [
      'capacity.burstGB declared',
      'capacity.burstMinutes declared',
      'capacity.rpoMinutes declared',
    ]);
  });
  test('a default is no statement about the world: K3 needs the hours to be declared', () => {
    const { kind, missing } = answerOf(descriptorText('capacity: { dailyChangeGB: 1 }\n'), 'K3');
    assert.equal(kind, 'notComputable');
    assert.deepEqual(missing, ['capacity.changeHours']);
  });
  test('what is declared of the whole counts, and not the sum', () => {
    const text = descriptorText(
      `${machineLines(2, 'dailyChangeGB: 540')}capacity: { dailyChangeGB: 108 }\n`,
    );
    assert.equal(answerOf(text, 'K1').value, 10);
    assert.equal(answerOf(text.replace('capacity: { dailyChangeGB: 108 }', ''), 'K1').value, 100);
  });
  test('of some machines only make a bound, and the others are named', () => {
    const text = descriptorText(machineLines(3, (i) => (i === 0 ? 'dailyChangeGB: 108' : '')));
    const { value, kind, missing } = answerOf(text, 'K1');
    assert.deepEqual([value, kind], [10, 'lowerBound']);
    assert.deepEqual(missing, [
      'protectedItems[M2].dailyChangeGB',
      'protectedItems[M3].dailyChangeGB',
    ]);
  });
  test('bounds in both directions are nothing', () => {
    const text = descriptorText(
      `${machineLines(2, (i) => (i === 0 ? 'disks: [100]' : ''))}capacity: { dailyChangeGB: 1, bandwidthMbps: 10 }\n`,
    );
    const { kind, missing } = answerOf(text, 'K6');
    assert.deepEqual([kind, missing], ['notComputable', ['protectedItems[M2].usedGB']]);
  });
  test('less change than there is leaves more of the line, so that the first copy is a lower bound', () => {
    const text = descriptorText(
      `${machineLines(2, (i) => `usedGB: 100${i === 0 ? ', dailyChangeGB: 1' : ''}`)}capacity: { bandwidthMbps: 10 }\n`,
    );
    assert.equal(answerOf(text, 'K6').kind, 'lowerBound');
    assert.equal(answerOf(text, 'K7').kind, 'upperBound');
  });
  test('every path that is missing is one of the format', () => {
    const texts = ['', whole, ...readdirSync('examples').filter((one) => one.endsWith('.yaml'))];
    for (const text of texts)
      for (const { missing } of planOf(
        text.endsWith('.yaml') ? readFileSync(`examples/${text}`, 'utf8') : text,
      ).answers)
        for (const path of missing) assert.ok(schemaAt(path.replaceAll(/\[[^\]]*\]/g, '[]')), path);
  });
});

describe('sources', () => {
  test('averages say that they are no peaks', () => {
    for (const id of ['K1', 'K2'] as const) {
      const { kind, assumptions } = answerOf(whole, id);
      assert.equal(kind, 'lowerBound');
      assert.match(assumptions.join(), /average.*peaks/i);
    }
  });
  test('figures of a later page are marked in the older profile', () => {
    const { sources, assumptions } = answerOf(whole, 'K11');
    assert.deepEqual(
      sources.map(({ code, date }) => [code, date]),
      [['C9', '2026-04-06']],
    );
    assert.ok(assumptions.includes('Documented later than profile 2016-12: C9, 2026-04-06.'));
    const old = answerOf(whole, 'K8');
    assert.equal(old.sources[0]?.date, '2016-11-23');
    assert.ok(old.assumptions.every((one) => !one.startsWith('Documented')));
  });
  test('every answer from a table cites it', () => {
    for (const id of ['K8', 'K10', 'K11', 'K16'] as const)
      for (const { code, date, place } of answerOf(whole, id).sources) {
        assert.match(code, /^C\d+$/);
        assert.match(date, /^\d{4}/);
        assert.ok(place.length > 10);
      }
  });
});

test('no text makes it throw, and no figure is not a number', () => {
  const random = new Random(seedOf('answers'));
  const sources = sourceTexts(random);
  for (let i = 0; i < 300; i++)
    for (const { id, value } of planOf(hostile(random, sources)).answers)
      assert.ok(value === undefined || Number.isFinite(value), id);
});
