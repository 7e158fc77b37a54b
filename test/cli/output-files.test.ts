/** T-31: what is written is never what is read, and is complete or not there at all. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { OutputFile } from '../../server/src/cli/files/output-file.ts';
import { Unwritable } from '../../server/src/cli/files/system-errors.ts';
import type { Io } from '../../server/src/cli/io.ts';
import { faulty, inWorld, sound, type World } from './cli-world.ts';

const program = resolve('dist/asr.mjs');
const built = existsSync(program) ? {} : { skip: 'the command is not built' };
const off = '{ "severity": { "ASR303": "off" } }';

describe('a report or a baseline is not written to', () => {
  const files = {
    '.git/HEAD': '',
    '.asr.json': off,
    '.asrignore': 'x\n',
    'strict.json': '{}',
    'a.asr.yaml': faulty,
    'other.asr.yml': faulty,
    'plain.yaml': faulty,
    'sub/b.asr.yaml': faulty,
    'known.json': '{"version":1,"files":{}}',
  };
  const asked: readonly (readonly [string, RegExp, ...string[]])[] = [
    ['a.asr.yaml', /named like a descriptor/],
    ['./sub/../a.asr.yaml', /named like a descriptor/],
    ['A.ASR.YAML', /named like a descriptor/],
    ['new.asr.yml', /named like a descriptor/],
    ['other.asr.yml', /named like a descriptor/, 'a.asr.yaml'],
    ['plain.yaml', /one of the files to check/, 'plain.yaml'],
    ['link', /named like a descriptor/],
    ['hard', /one of the files to check/],
    ['.asr.json', /it is a configuration/],
    ['sub/.asr.json', /it is a configuration/],
    ['.asrignore', /it is an ignore file/],
    ['.gitignore', /it is an ignore file/],
    ['strict.json', /a configuration or an ignore file/, '--config', 'strict.json'],
    ['config', /a configuration/],
  ];
  for (const [name, says, ...more] of asked)
    test(`${name} ${more.join(' ')}`, () =>
      inWorld(files, async (world) => {
        symlinkSync('a.asr.yaml', world.path('link'));
        linkSync(world.path('a.asr.yaml'), world.path('hard'));
        symlinkSync('.asr.json', world.path('config'));
        const before = contents(world);
        for (const args of [
          ['check', '--output', name, ...more],
          ['check', `--baseline=${name}`, '--write-baseline', ...more],
        ]) {
          const { code, out, err } = await world.asr(args);
          assert.deepEqual([code, out], [2, ''], args.join(' '));
          assert.match(err, says);
          assert.deepEqual(contents(world), before);
        }
      }));
  test('the baseline, or what standard input stands for', () =>
    inWorld(files, async (world) => {
      const before = contents(world);
      for (const args of [
        ['check', '--baseline', 'known.json', '--output', 'known.json'],
        ['check', '--baseline', 'b.json', '--write-baseline', '--output', './b.json'],
        ['check', '-', '--stdin-filename', 'plain.yaml', '--output', 'plain.yaml'],
      ]) {
        const { code, err } = await world.asr(args, { stdin: faulty });
        assert.equal(code, 2, args.join(' '));
        assert.match(err, /cannot be written to .*: it is /);
      }
      assert.deepEqual(contents(world), before);
    }));
});

describe('a file that is replaced', () => {
  test('and has other hard links is left as it is, with a word', () =>
    inWorld({ 'a.asr.yaml': faulty, 'r.txt': 'old' }, async (world) => {
      for (const name of ['a.asr.yaml', 'r.txt'])
        linkSync(world.path(name), world.path(`${name}~`));
      const fixed = await world.asr(['fix', '--unsafe', 'a.asr.yaml']);
      assert.equal(fixed.code, 2);
      assert.match(fixed.err, /a\.asr\.yaml cannot be written: it has 2 hard links/);
      assert.doesNotMatch(fixed.out, /no errors left/);
      const report = await world.asr(['check', '--output', 'r.txt', 'a.asr.yaml']);
      assert.equal(report.code, 2);
      assert.match(report.err, /The report cannot be written to r\.txt: it has 2 hard links/);
      assert.equal(world.read('a.asr.yaml'), faulty);
      assert.equal(world.read('r.txt'), 'old');
    }));
  test('through a link stays behind the link', () =>
    inWorld({ 'a.asr.yaml': sound, 'real/r.txt': 'old' }, async (world) => {
      symlinkSync('real/r.txt', world.path('r.txt'));
      assert.equal((await world.asr(['check', '--output', 'r.txt'])).code, 0);
      assert.match(world.read('real/r.txt'), /no problems/);
      assert.deepEqual(readdirSync(world.path('real')), ['r.txt']);
    }));
  test('is never a folder, and needs one', () =>
    inWorld({ 'a.asr.yaml': sound, 'd/x': '' }, async (world) => {
      for (const [name, says] of [
        ['d', /it is a directory/],
        ['none/r.txt', /its folder does not exist/],
        ['a.asr.yaml/r.txt', /its folder does not exist/],
        [`${'x'.repeat(300)}.txt`, /its name is too long/],
      ] as const) {
        const { code, err } = await world.asr(['check', '--output', name]);
        assert.equal(code, 2);
        assert.match(err, says);
      }
      const init = await world.asr(['init', 'vmware-to-azure', '-o', '.asr.json']);
      assert.equal(init.code, 2);
      assert.match(
        init.err,
        /The descriptor cannot be written to \.asr\.json: it is a configuration/,
      );
      assert.equal((await world.asr(['init', 'vmware-to-azure', '-o', 'n.asr.yaml'])).code, 0);
    }));
  test('what killed runs of this machine left is removed, of another one only when it is old', () =>
    inWorld({ 'a.asr.yaml': sound }, async (world) => {
      const young = '.r.txt.asr-writing-00000000-999999999-00000000';
      const old = '.r.txt.asr-writing-00000000-999999999-11111111';
      const own = '.r.txt.asr-writing-999999999-22222222';
      for (const name of [young, old, own]) world.write(name, 'half');
      utimesSync(world.path(old), 0, 0);
      assert.equal((await world.asr(['check', '--output', 'r.txt'])).code, 0);
      assert.deepEqual(readdirSync(world.folder).sort(), [young, 'a.asr.yaml', 'r.txt']);
    }));
});

describe('every reason of the system is said in plain words', () => {
  const words: Readonly<Record<string, RegExp>> = {
    ENOSPC: /^no space is left on the disk$/,
    EDQUOT: /quota/,
    EACCES: /^permission denied$/,
    EPERM: /^permission denied$/,
    EROFS: /read-only/,
    EFBIG: /larger/,
    EBUSY: /in use/,
    ENXIO: /pipe that nothing reads/,
  };
  for (const [code, says] of Object.entries(words))
    test(code, () => {
      const { why, message } = Unwritable.because(Object.assign(new Error('x'), { code }));
      assert.match(why, says);
      assert.equal(message, `cannot be written: ${why}`);
    });
});

describe('a disk that is full', () => {
  /** Runs a test in a folder on a disk of 64 KB; only root can make one. */
  const onSmallDisk = (t: { skip: (why: string) => void }, run: (world: World) => void) =>
    inWorld({ 'disk/x': '' }, (world) => {
      const disk = world.path('disk');
      const options = ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk];
      if (!existsSync(program) || spawnSync('mount', options).status !== 0) {
        t.skip('no small disk can be made here, or the command is not built');
        return Promise.resolve();
      }
      try {
        run(world);
      } finally {
        spawnSync('umount', [disk]);
      }
      return Promise.resolve();
    });
  const call = (world: World, args: readonly string[]) =>
    spawnSync(process.execPath, [program, ...args], { cwd: world.folder, encoding: 'utf8' });
  const large = `${faulty}${Array.from({ length: 600 }, () => '# a line of some sixty characters that fills the disk\n').join('')}`;

  test('leaves descriptors, reports and baselines as they were, and says why', (t) =>
    onSmallDisk(t, (world) => {
      world.write('disk/a.asr.yaml', large);
      world.write('disk/r.txt', 'old');
      world.write('disk/fill', 'x'.repeat(16_000));
      const fixed = call(world, ['fix', '--unsafe', 'disk']);
      assert.equal(fixed.status, 2);
      assert.equal(
        fixed.stderr,
        'asr: disk/a.asr.yaml cannot be written: no space is left on the disk.\n',
      );
      world.write('many.asr.yaml', large.replace('2048', Array(3000).fill(2048).join(', ')));
      for (const [args, says] of [
        [['--output', 'disk/r.txt'], /The report cannot be written to disk\/r\.txt: no space/],
        [
          ['--baseline=disk/r.txt', '--write-baseline'],
          /The baseline cannot be written to .*: no space/,
        ],
      ] as const) {
        const { status, stderr } = call(world, ['check', '-f', 'unix', 'many.asr.yaml', ...args]);
        assert.equal(status, 2);
        assert.match(stderr, says);
      }
      assert.equal(readFileSync(world.path('disk/r.txt'), 'utf8'), 'old');
      assert.equal(readFileSync(world.path('disk/a.asr.yaml'), 'utf8'), large);
      assert.deepEqual(readdirSync(world.path('disk')).sort(), ['a.asr.yaml', 'fill', 'r.txt']);
    }));
  test('and is standard output ends with 2, be it full before or after the first byte', (t) =>
    onSmallDisk(t, (world) => {
      world.write('many.asr.yaml', faulty.replace('2048', Array(3000).fill(2048).join(', ')));
      const line = `exec "$0" "$1" check -f unix many.asr.yaml > disk/out`;
      const { status, stderr } = spawnSync('sh', ['-c', line, process.execPath, program], {
        cwd: world.folder,
        encoding: 'utf8',
      });
      assert.equal(status, 2);
      assert.match(stderr, /^asr: The report cannot be written to standard output: no space/);
    }));
});

describe('standard output', built, () => {
  test('that cannot be written ends with 2', (t) =>
    inWorld({ 'a.asr.yaml': faulty }, (world) => {
      if (!existsSync('/dev/full')) {
        t.skip('there is no /dev/full here');
        return Promise.resolve();
      }
      for (const args of [
        'check',
        'check -f sarif',
        'explain ASR303',
        '--version',
        'checklist',
        '--help',
      ]) {
        const line = `exec "$0" "$1" ${args} > /dev/full`;
        const { status, stderr } = spawnSync('sh', ['-c', line, process.execPath, program], {
          cwd: world.folder,
          encoding: 'utf8',
        });
        assert.equal(status, 2, args);
        assert.match(stderr, /^asr: The report cannot be written to standard output: no space/);
      }
      return Promise.resolve();
    }));
  test('that is a file takes everything', () =>
    inWorld({ 'a.asr.yaml': faulty }, (world) => {
      const line = `exec "$0" "$1" check -f unix > out.txt 2>&1`;
      spawnSync('sh', ['-c', line, process.execPath, program], { cwd: world.folder });
      assert.match(world.read('out.txt'), /^a\.asr\.yaml:15:18: .*\n$/);
      return Promise.resolve();
    }));
});

describe('a pipe as the file of a report', built, () => {
  test('is written as fast as it is read, and refused where nobody reads', (t) =>
    inWorld(
      { 'a.asr.yaml': faulty.replace('2048', Array(3000).fill(2048).join(', ')) },
      async (world) => {
        if (spawnSync('mkfifo', [world.path('pipe')]).status !== 0) {
          t.skip('mkfifo is missing');
          return;
        }
        const nobody = await world.asr(['check', '--output', 'pipe']);
        assert.equal(nobody.code, 2);
        assert.match(nobody.err, /it is a pipe that nothing reads/);
        const cat = spawn('cat', [world.path('pipe')]);
        let text = '';
        cat.stdout.on('data', (part: Buffer) => (text += part.toString()));
        const ended = new Promise((done) => cat.once('close', done));
        // The reader has opened it as soon as a report can be written.
        let code = 2;
        while (code === 2) ({ code } = await world.asr(['check', '-f', 'unix', '-o', 'pipe']));
        await ended;
        assert.equal(code, 1);
        // All of it: one line for each disk, and no half line at the end.
        assert.equal(text.match(/ASR303\]\n/g)?.length, 3000);
        assert.ok(statSync(world.path('pipe')).isFIFO());
      },
    ));
  test('a device takes it', () =>
    inWorld({ 'a.asr.yaml': faulty }, async (world) => {
      assert.equal((await world.asr(['check', '--output', '/dev/null'])).code, 1);
      if (existsSync('/dev/full'))
        assert.match((await world.asr(['check', '-o', '/dev/full'])).err, /no space is left/);
    }));
});

test('a file is refused by what it is, not by its name alone', () =>
  inWorld({ x: 'text' }, (world) => {
    mkdirSync(world.path('in'));
    const io = { cwd: world.folder } as Io;
    const file = new OutputFile('The report', 'in/../x', io);
    assert.throws(() => {
      file.refuse([world.path('x')], 'it is read');
    }, /The report cannot be written to in\/\.\.\/x: it is read\./);
    file.refuse([world.path('y')], 'it is read');
    return Promise.resolve();
  }));

function contents(world: World): Record<string, string> {
  const names = readdirSync(world.folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(world.path(name)).isFile());
  return Object.fromEntries(files.sort().map((name) => [name, world.read(name)]));
}
