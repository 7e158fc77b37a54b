import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { inWorld } from './cli-world.ts';

const schema = JSON.parse(readFileSync('schemas/answers.schema.json', 'utf8')) as object;
const isAnswers = new Ajv({ allowUnionTypes: true }).compile(schema);

interface PlannedAnswer {
  readonly id: string;
  readonly value?: number;
  readonly missing: readonly string[];
}

interface Planned {
  readonly digest: string;
  readonly answers: readonly PlannedAnswer[];
  readonly whatIf?: Planned & {
    readonly profile: string;
    readonly changes: readonly {
      readonly id: string;
      readonly from?: number;
      readonly to?: number;
    }[];
    readonly findings: Readonly<Record<'appeared' | 'vanished', readonly { code: string }[]>>;
  };
}

function answersIn(text: string): Planned {
  const data: unknown = JSON.parse(text);
  assert.ok(isAnswers(data), JSON.stringify(isAnswers.errors));
  return data as Planned;
}

const text = `scenario: vmware-to-azure
vault: { name: v, location: westeurope }
configurationServer: { hostname: CS }
storageAccounts: [{ name: data1 }]
protectedItems:
  - { name: SQL01, os: Windows Server 2012 R2, cores: 8, usedGB: 400, disks: [100, 512] }
  - { name: "a.b]c", os: CentOS 7.2, disks: [{ sizeGB: 30 }] }
recoveryPlans:
  - { name: Shop, groups: [{ machines: [SQL01], actions: [{ name: Phone, type: manual }] }] }
capacity: { bandwidthMbps: 10, dailyChangeGB: 50 }
`;
const files = { 'dr.asr.yaml': text, 'empty.asr.yaml': 'scenario: vmware-to-azure\n' };

describe('asr plan', () => {
  test('answers, with what it is computed from and what is missing', () =>
    inWorld(files, async (world) => {
      const { code, out, err } = await world.asr(['plan', 'dr.asr.yaml']);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^dr\.asr\.yaml: VMware to Azure, profile 2016-12, 2 machines$/m);
      assert.match(out, /^K1 {3}Line for the change of a day: at least 4\.6 Mbps$/m);
      assert.match(out, /^ {5}From capacity\.dailyChangeGB 50 GB \(declared\)\.$/m);
      assert.match(out, /^ {5}Missing: capacity\.changeHours$/m);
      assert.match(out, /K9 {3}Replication appliances: Profile 2016-12 has process servers/);
      assert.match(out, /test failover and the profiling/);
    }));

  test('text fits 80 columns, whatever names are', () =>
    inWorld(
      {
        ...files,
        'long.asr.yaml': text.replaceAll('SQL01', 'S'.repeat(200)).replace('Shop', 'x '.repeat(90)),
      },
      async (world) => {
        for (const args of [
          ['dr.asr.yaml'],
          ['empty.asr.yaml'],
          ['long.asr.yaml'],
          ['long.asr.yaml', '--set', 'capacity.bandwidthMbps=100000'],
        ]) {
          const { out } = await world.asr(['plan', ...args]);
          for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
        }
      },
    ));

  test('of nothing names everything as missing', () =>
    inWorld(files, async (world) => {
      const { code, out } = await world.asr(['plan', '--format', 'json', 'empty.asr.yaml']);
      assert.equal(code, 0);
      const { answers } = answersIn(out);
      assert.ok(answers.length > 10);
      for (const { id, value, missing } of answers) {
        assert.equal(value, undefined, id);
        assert.ok(missing.length > 0, id);
      }
    }));

  test('the examples have JSON of the schema, and Markdown', () =>
    inWorld({}, async (world) => {
      for (const name of readdirSync('examples').filter((one) => one.endsWith('.asr.yaml'))) {
        const path = `${process.cwd()}/examples/${name}`;
        const { code, out } = await world.asr(['plan', '-f', 'json', path]);
        assert.equal(code, 0, name);
        assert.match(answersIn(out).digest, /^[0-9a-f]{16}$/);
        const { out: markdown } = await world.asr(['plan', '-f', 'markdown', path]);
        assert.match(markdown, /^# Answers: /);
        assert.match(markdown, /^\| K\d+ \| /m);
      }
    }));

  test('Markdown says what is missing, and escapes what the author wrote', () =>
    inWorld({ 'dr.asr.yaml': text.replace('Shop', '"<b>[x](y)"') }, async (world) => {
      const { out } = await world.asr(['plan', '-f', 'markdown', 'dr.asr.yaml']);
      assert.match(out, /## Not computable/);
      assert.doesNotMatch(out, /<b>|\[x\]\(y\)/);
    }));

  test('reads standard input', () =>
    inWorld({}, async (world) => {
      const { code, out } = await world.asr(['plan', '-'], { stdin: text });
      assert.equal(code, 0);
      assert.match(out, /^<stdin>: VMware/);
    }));
});

describe('asr plan --set', () => {
  test('prints both columns and the difference, and writes nothing', () =>
    inWorld(files, async (world) => {
      const { code, out } = await world.asr([
        'plan',
        'dr.asr.yaml',
        '--set',
        'capacity.bandwidthMbps=100',
        '--set',
        'scenario=physical-to-azure',
      ]);
      assert.equal(code, 0);
      assert.match(out, /^With capacity\.bandwidthMbps=100, scenario=physical-to-azure$/m);
      assert.match(out, / now +then +difference$/m);
      assert.match(
        out,
        /^K6 {3}First copy of all machines \(h\) +<= 24\d(?:\.\d)? +<= 10\.2 +-\d/m,
      );
      assert.match(out, /^\d+ findings? vanish(?:es)?$/m);
      assert.equal(world.read('dr.asr.yaml'), text);
    }));

  test('JSON has both, and the changes', () =>
    inWorld(files, async (world) => {
      const { out } = await world.asr([
        ...['plan', 'dr.asr.yaml', '-f', 'json'],
        ...['--set', 'capacity.dailyChangeGB=100', '--set', 'capacity.coreQuota=1'],
        ...['--set', 'profile=2026-05', '--set', 'protectedItems[].cores=4'],
      ]);
      const { digest, whatIf } = answersIn(out);
      assert.ok(whatIf !== undefined && whatIf.digest !== digest);
      assert.equal(whatIf.profile, '2026-05');
      const change = (id: string): unknown => {
        const { from, to } = whatIf.changes.find((one) => one.id === id) ?? {};
        return [from, to];
      };
      assert.deepEqual(change('K1'), [4.6, 9.3]);
      assert.deepEqual(change('K8'), [1, undefined]);
      assert.deepEqual(change('K9'), [undefined, 1]);
      assert.deepEqual(change('K13'), [undefined, undefined]);
    }));

  test('Markdown has a table', () =>
    inWorld(files, async (world) => {
      const args = ['plan', 'dr.asr.yaml', '-f', 'markdown', '--set', 'profile=2026-05'];
      const { out } = await world.asr(args);
      assert.match(out, /^\| K8 \| Process servers \| .* \| not asked for \|$/m);
    }));

  for (const [setting, message] of [
    ['capacity.bandwidthMbps', /needs PATH=VALUE/],
    ['=5', /needs PATH=VALUE/],
    ['capacity.speed=5', /capacity\.speed is no path of the format/],
    ['capacity=5', /is no path of the format/],
    ['capacity.bandwidthMbps=fast', /it is a number/],
    ['scenario=moon', /it is one of vmware-to-azure/],
    ['protectedItems[NOBODY].cores=4', /is not in the descriptor/],
    ['protectedItems[9].cores=4', /is not in the descriptor/],
    ['protectedItems.cores=4', /is no path of the format/],
    ['__proto__.x=4', /is no path/],
    ['constructor.name=4', /is no path/],
    ['capacity.bandwidthMbps=-5', /cannot be set/],
  ] as const)
    test(`${setting} says what is wrong`, () =>
      inWorld(files, async (world) => {
        const { code, out, err } = await world.asr(['plan', 'dr.asr.yaml', '--set', setting]);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, message);
      }));
});

describe('asr plan says what is wrong', () => {
  for (const [args, message] of [
    [[], /Which descriptor/],
    [['dr.asr.yaml', 'empty.asr.yaml'], /One descriptor at a time/],
    [['nothing.asr.yaml'], /does not exist/],
    [['dr.asr.yaml', '-f', 'pdf'], /must be one of/],
  ] as const)
    test(`asr plan ${args.join(' ')}`, () =>
      inWorld(files, async (world) => {
        const { code, out, err } = await world.asr(['plan', ...args]);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, message);
      }));
});

test('asr diff lists the answers that change', () =>
  inWorld(
    { 'a.asr.yaml': text, 'b.asr.yaml': text.replace('dailyChangeGB: 50', 'dailyChangeGB: 100') },
    async (world) => {
      const { out } = await world.asr(['diff', 'a.asr.yaml', 'b.asr.yaml']);
      assert.match(out, /^~ Line for the change of a day: 4\.6 -> 9\.3 Mbps$/m);
    },
  ));
