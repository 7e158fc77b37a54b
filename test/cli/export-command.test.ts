import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { hostile, sourceTexts } from '../support/hostile.ts';
import { Random, seedOf } from '../support/random.ts';
import { inWorld, sound } from './cli-world.ts';

const schema = JSON.parse(readFileSync('schemas/deployment.schema.json', 'utf8')) as object;
const isDeployment = new Ajv({ allowUnionTypes: true }).compile(schema);
const examples = readdirSync('examples').filter((name) => name.endsWith('.asr.yaml'));

interface Exported {
  readonly digest: string;
  readonly profile: string;
  readonly vault: { readonly location: string; readonly origins: object };
  readonly protectedItems: readonly {
    readonly name: string;
    readonly azureName: string;
    readonly range: readonly number[];
    readonly origins: {
      readonly declared: Readonly<Record<string, readonly number[]>>;
      readonly default: readonly string[];
      readonly derived: Readonly<Record<string, readonly string[]>>;
    };
  }[];
  readonly unreadable: readonly { readonly path: string }[];
}

function deploymentIn(text: string): Exported {
  const data: unknown = JSON.parse(text);
  assert.ok(isDeployment(data), JSON.stringify(isDeployment.errors));
  return data as Exported;
}

describe('asr export json', () => {
  for (const name of examples)
    test(`${name} is of the published schema`, () =>
      inWorld({ [name]: readFileSync(`examples/${name}`) }, async (world) => {
        const { code, out, err } = await world.asr(['export', 'json', name]);
        assert.deepEqual([code, err], [0, '']);
        assert.match(deploymentIn(out).digest, /^[0-9a-f]{16}$/);
        assert.equal((await world.asr(['export', 'json', name])).out, out);
      }));

  test('says where each value comes from', () =>
    inWorld({ 'dr.asr.yaml': sound }, async (world) => {
      const { out } = await world.asr(['export', 'json', 'dr.asr.yaml']);
      const [machine] = deploymentIn(out).protectedItems;
      assert.ok(machine !== undefined);
      const { name, azureName, origins } = machine;
      assert.equal(azureName, name);
      const [line = 0, start = 0, , end = 0] = origins.declared['name'] ?? [];
      assert.equal(sound.split('\n')[line]?.slice(start, end), name);
      assert.deepEqual(origins.derived['azureName'], ['protectedItems[].name']);
      assert.ok(origins.default.includes('firmware'));
    }));

  test('every text has a deployment of the schema', () =>
    inWorld({}, async (world) => {
      const random = new Random(seedOf('export json'));
      const sources = sourceTexts(random);
      for (let i = 0; i < 60; i++) {
        const text = hostile(random, sources);
        const { code, out, err } = await world.asr(['export', 'json', '-'], { stdin: text });
        if (code === 0) deploymentIn(out);
        else assert.match(err, /UTF-8|binary/);
      }
    }));

  test('a profile of the command line counts for a descriptor that names none', () =>
    inWorld({ 'dr.asr.yaml': sound }, async (world) => {
      const { out } = await world.asr(['export', 'json', '--profile', '2026-05', 'dr.asr.yaml']);
      assert.equal(deploymentIn(out).profile, '2026-05');
    }));

  test('writes to a file, or into a folder, and never over a descriptor', () =>
    inWorld({ 'dr.asr.yaml': sound, 'out/x': '' }, async (world) => {
      const args = ['export', 'json', 'dr.asr.yaml', '-o'];
      assert.deepEqual(await world.asr([...args, 'dr.json']), { code: 0, out: '', err: '' });
      deploymentIn(world.read('dr.json'));
      assert.equal((await world.asr([...args, 'out'])).code, 0);
      assert.equal(world.read('out/deployment.json'), world.read('dr.json'));
      for (const name of ['dr.asr.yaml', 'new.asr.yaml', '.asr.json']) {
        const { code, err } = await world.asr([...args, name]);
        assert.equal(code, 2);
        assert.match(err, /cannot be written/);
      }
      assert.equal(world.read('dr.asr.yaml'), sound);
      assert.ok(!existsSync(world.path('new.asr.yaml')));
    }));

  for (const [args, message] of [
    [[], /Which format\?\nFormats: bicep, arm, /],
    [['jsom', 'dr.asr.yaml'], /Unknown format 'jsom'. Did you mean 'json'\?/],
    [['json'], /Which descriptor\?/],
    [['json', 'a.asr.yaml', 'b.asr.yaml'], /One descriptor at a time/],
    [['json', 'missing.asr.yaml'], /missing\.asr\.yaml does not exist\.\n/],
    [['json', '--config', 'none.json', 'dr.asr.yaml'], /none\.json does not exist/],
  ] as const)
    test(`asr export ${args.join(' ')} says what is wrong`, () =>
      inWorld({ 'dr.asr.yaml': sound }, async (world) => {
        const { code, out, err } = await world.asr(['export', ...args]);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, message);
      }));
});
