import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { inWorld, sound } from './cli-world.ts';

const example = readFileSync('examples/8-policies-drills-and-capacity.asr.yaml');

describe('asr report plan', () => {
  for (const [format, pattern] of [
    [
      'text',
      /orders-plan: unplanned failover\nRecovery time: at least 26 min, plus 1 start time not declared/,
    ],
    ['html', /^<!doctype html>\n<html lang="en">[^]*<\/html>\n$/],
    ['markdown', /^# Recovery plans: [^]*```mermaid\n%% orders-plan/],
    ['svg', /^<svg [^]*<\/svg>\n$/],
    ['mermaid', /^%% orders-plan: test failover\nflowchart LR/],
    ['json', /^\{\n {2}"document": "plan"/],
  ] as const)
    test(`--format ${format}, twice the same`, () =>
      inWorld({ 'dr.asr.yaml': example }, async (world) => {
        const args = ['report', 'plan', 'dr.asr.yaml', '--format', format];
        const { code, out, err } = await world.asr(args);
        assert.deepEqual([code, err], [0, '']);
        assert.match(out, pattern);
        assert.match(out, /[0-9a-f]{16}|flowchart/);
        assert.equal((await world.asr(args)).out, out);
        assert.doesNotMatch(out, new RegExp(world.folder));
      }));

  test('only one plan', () =>
    inWorld({ 'dr.asr.yaml': example }, async (world) => {
      const { code, out } = await world.asr([
        'report',
        'plan',
        'dr.asr.yaml',
        '--plan',
        'ORDERS-plan',
      ]);
      assert.equal(code, 0);
      assert.match(out, /orders-plan/);
    }));

  test('writes to a file, and never over a descriptor', () =>
    inWorld({ 'dr.asr.yaml': sound }, async (world) => {
      const args = ['report', 'plan', 'dr.asr.yaml', '-o'];
      assert.deepEqual(await world.asr([...args, 'plan.txt']), { code: 0, out: '', err: '' });
      assert.match(world.read('plan.txt'), /no recovery plan/);
      for (const name of ['dr.asr.yaml', 'new.asr.yaml', '.asr.json']) {
        const { code, err } = await world.asr([...args, name]);
        assert.equal(code, 2);
        assert.match(err, /The report cannot be written/);
      }
      assert.equal(world.read('dr.asr.yaml'), sound);
      assert.ok(!existsSync(world.path('new.asr.yaml')));
    }));

  for (const [args, message] of [
    [[], /Which document\?\nDocuments: /],
    [['plam', 'dr.asr.yaml'], /Unknown document 'plam'. Did you mean 'plan'\?/],
    [['plan'], /Which descriptor\?/],
    [['plan', 'a.asr.yaml', 'b.asr.yaml'], /One descriptor at a time/],
    [['plan', 'missing.asr.yaml'], /missing\.asr\.yaml does not exist\.\n/],
    [['plan', '--format', 'squid', 'dr.asr.yaml'], /has no format 'squid'.\nFormats: text/],
    [['plan', '--plan', 'none', 'dr.asr.yaml'], /There is no recovery plan 'none'/],
  ] as const)
    test(`asr report ${args.join(' ')} says what is wrong`, () =>
      inWorld({ 'dr.asr.yaml': sound }, async (world) => {
        const { code, out, err } = await world.asr(['report', ...args]);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, message);
      }));
});

describe('the other reports', () => {
  for (const [kind, formats] of [
    ['readiness', ['html', 'markdown', 'text', 'json']],
    ['runbook', ['html', 'markdown', 'text', 'json']],
    ['drill', ['html', 'markdown', 'text', 'json']],
    ['firewall', ['html', 'markdown', 'text', 'json', 'csv', 'azure-firewall', 'nsg', 'squid']],
  ] as const)
    for (const format of formats)
      test(`asr report ${kind} --format ${format}`, () =>
        inWorld({ 'dr.asr.yaml': example }, async (world) => {
          const args = ['report', kind, 'dr.asr.yaml', '--format', format];
          const { code, out, err } = await world.asr(args);
          assert.deepEqual([code, err], [0, '']);
          assert.ok(out.length > 100);
          if (format !== 'csv') assert.match(out, /7b36f69ed9f0bc2d/);
        }));

  test('a pack is a folder with an index and one digest', () =>
    inWorld({ 'dr.asr.yaml': example }, async (world) => {
      const args = ['report', 'pack', 'dr.asr.yaml'];
      const missing = await world.asr(args);
      assert.equal(missing.code, 2);
      assert.match(missing.err, /Name a folder for them: -o DIR/);
      assert.deepEqual(await world.asr([...args, '-o', 'out/pack']), { code: 0, out: '', err: '' });
      const index = world.read('out/pack/index.html');
      const links = [...index.matchAll(/<li><a href="([^"#]+)"/g)].map(([, name = '']) => name);
      assert.equal(links.length, 10);
      for (const name of links) {
        const text = world.read(`out/pack/${name}`);
        if (!name.endsWith('.csv')) assert.match(text, /7b36f69ed9f0bc2d/, name);
      }
    }));

  test('what changed since another version', () =>
    inWorld(
      {
        'old.asr.yaml': example,
        'dr.asr.yaml': String(example).replace('cores: 8 #', 'cores: 6 #'),
      },
      async (world) => {
        const args = [
          'report',
          'readiness',
          'dr.asr.yaml',
          '--since',
          'old.asr.yaml',
          '-f',
          'markdown',
        ];
        const { code, out } = await world.asr(args);
        assert.equal(code, 0);
        assert.match(
          out,
          /1 change of meaning since `old\.asr\.yaml` with the digest 7b36f69ed9f0bc2d/,
        );
      },
    ));

  test('the date of today only where it is asked for', () =>
    inWorld({ 'dr.asr.yaml': example }, async (world) => {
      const now = (): number => Date.UTC(2031, 0, 2, 12);
      const args = ['report', 'readiness', 'dr.asr.yaml'];
      assert.doesNotMatch((await world.asr(args, { now })).out, /2031-01/);
      assert.match((await world.asr([...args, '--date'], { now })).out, /2031-01-0[123]/);
    }));
});
