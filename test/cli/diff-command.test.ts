import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { faulty, inWorld, sound, type World } from './cli-world.ts';

const schema = JSON.parse(readFileSync('schemas/difference.schema.json', 'utf8')) as object;
const isDifference = new Ajv({ allowUnionTypes: true }).compile(schema);

const files = {
  'old.asr.yaml': sound,
  'new.asr.yaml': faulty,
  'same.asr.yaml': `# a note\n${sound}`,
};

interface Difference {
  readonly changes: readonly { readonly path: string }[];
  readonly findings: Readonly<
    Record<'appeared' | 'vanished', readonly { readonly code: string }[]>
  >;
}

function differenceIn(text: string): Difference {
  const data: unknown = JSON.parse(text);
  assert.ok(isDifference(data), JSON.stringify(isDifference.errors));
  return data as Difference;
}

const hasGit = spawnSync('git', ['--version']).status === 0;

function git(world: World, ...args: readonly string[]): void {
  const config = [
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  const { status, stderr } = spawnSync('git', [...config, ...args], { cwd: world.folder });
  assert.equal(status, 0, stderr.toString());
}

describe('asr diff', () => {
  test('the same meaning ends with 0', () =>
    inWorld(files, async (world) => {
      const { code, out, err } = await world.asr(['diff', 'old.asr.yaml', 'same.asr.yaml']);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^No difference of meaning\.$/m);
      const [one, two] = [...out.matchAll(/ ([0-9a-f]{16})$/gm)].map(([, digest]) => digest);
      assert.equal(one, two);
    }));

  test('another meaning ends with 1 and lists changes and findings', () =>
    inWorld(files, async (world) => {
      const { code, out } = await world.asr(['diff', 'old.asr.yaml', 'new.asr.yaml']);
      assert.equal(code, 1);
      assert.match(out, /^1 change of meaning$/m);
      assert.match(out, /^~ protectedItems \S+ disks\[1\]\.sizeGB: 512 -> 2048$/m);
      assert.match(out, /^1 finding appeared\n\+ \d+ error ASR303 /m);
      const back = await world.asr(['diff', 'new.asr.yaml', 'old.asr.yaml']);
      assert.match(back.out, /^1 finding vanished\n- \d+ error ASR303 /m);
    }));

  test('JSON is of the published schema', () =>
    inWorld(files, async (world) => {
      const args = ['diff', '--format', 'json', 'old.asr.yaml'];
      const { changes, findings } = differenceIn((await world.asr([...args, 'new.asr.yaml'])).out);
      assert.deepEqual(
        changes.map(({ path }) => path),
        ['protectedItems[].disks[1].sizeGB'],
      );
      assert.deepEqual(
        findings.appeared.map(({ code }) => code),
        ['ASR303'],
      );
      assert.deepEqual(findings.vanished, []);
      const same = differenceIn((await world.asr([...args, 'same.asr.yaml'])).out);
      assert.deepEqual(same, { ...same, changes: [], findings: { appeared: [], vanished: [] } });
    }));

  test('Markdown is safe from what descriptors contain', () =>
    inWorld(files, async (world) => {
      world.write('evil.asr.yaml', sound.replace(/location: \w+/, 'location: "<b>|@all"'));
      const args = ['diff', '--format', 'markdown', 'old.asr.yaml'];
      const { out } = await world.asr([...args, 'evil.asr.yaml']);
      assert.match(out, /^\| \\~ \| vault\\\.location \| /m);
      assert.doesNotMatch(out, /<b>|[^\\]@all/);
      assert.match((await world.asr([...args, 'same.asr.yaml'])).out, /Both mean the same\./);
    }));

  test('standard input can be one of the two', () =>
    inWorld(files, async (world) => {
      const { code } = await world.asr(['diff', 'old.asr.yaml', '-'], { stdin: faulty });
      assert.equal(code, 1);
    }));

  test('another configuration of each folder counts', () =>
    inWorld(
      {
        'a/dr.asr.yaml': sound,
        'b/dr.asr.yaml': sound,
        'b/.asr.json': '{ "profile": "2026-05" }',
      },
      async (world) => {
        const { code, out } = await world.asr(['diff', 'a/dr.asr.yaml', 'b/dr.asr.yaml']);
        assert.equal(code, 1);
        assert.match(out, /^~ profile: 2016-12 -> 2026-05$/m);
      },
    ));

  for (const [args, message] of [
    [['old.asr.yaml'], /Which two descriptors\?/],
    [['old.asr.yaml', 'new.asr.yaml', 'same.asr.yaml'], /Which two descriptors\?/],
    [['-', '-'], /Only one of the two/],
    [['none.asr.yaml', 'new.asr.yaml'], /none\.asr\.yaml does not exist\./],
    [['--output=x:old.asr.yaml', 'new.asr.yaml'], /Unknown option/],
    [['--', '-x:old.asr.yaml', 'new.asr.yaml'], /not a file, nor a revision/],
  ] as const)
    test(`asr diff ${args.join(' ')} says what is wrong`, () =>
      inWorld(files, async (world) => {
        const { code, out, err } = await world.asr(['diff', ...args]);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, message);
      }));
});

describe('asr diff with a revision', { skip: hasGit ? false : 'there is no git' }, () => {
  const env = { PATH: process.env['PATH'] ?? '' };
  const inRepository = (take: (world: World) => Promise<void>): Promise<void> =>
    inWorld({ 'plans/dr.asr.yaml': sound }, async (world) => {
      git(world, 'init', '-q');
      git(world, 'add', '.');
      git(world, 'commit', '-q', '-m', 'a');
      world.write('plans/dr.asr.yaml', faulty);
      await take(world);
    });

  test('compares the file of a commit, from any folder', () =>
    inRepository(async (world) => {
      for (const [folder, file] of [
        ['', 'plans/dr.asr.yaml'],
        ['plans', 'dr.asr.yaml'],
        ['plans', '../plans/dr.asr.yaml'],
        ['plans', world.path('plans/dr.asr.yaml')],
      ] as const) {
        const call = { cwd: world.path(folder), env };
        const { code, out, err } = await world.asr(['diff', `HEAD:${file}`, file], call);
        assert.deepEqual([code, err], [1, ''], file);
        assert.match(out, /512 -> 2048/);
      }
      const same = await world.asr(['diff', 'HEAD:plans/dr.asr.yaml', 'HEAD~0:plans/dr.asr.yaml'], {
        env,
      });
      assert.equal(same.code, 0);
    }));

  test('says when there is no such revision or file, and when there is no git', () =>
    inRepository(async (world) => {
      for (const name of ['nowhere:plans/dr.asr.yaml', 'HEAD:plans/none.asr.yaml']) {
        const { code, out, err } = await world.asr(['diff', name, 'plans/dr.asr.yaml'], { env });
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, /git has no such file in that revision/);
      }
      const args = ['diff', 'HEAD:plans/dr.asr.yaml', 'plans/dr.asr.yaml'];
      const { code, err } = await world.asr(args, { env: { PATH: world.path('none') } });
      assert.equal(code, 2);
      assert.match(err, /there is no git/);
    }));
});
