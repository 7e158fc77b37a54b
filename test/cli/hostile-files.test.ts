/**
 * T-31: what is read is a regular file, of a limited size, inside the repository. Nothing keeps the
 * command waiting: a file that would is refused, and these tests would never end.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, closeSync, ftruncateSync, symlinkSync } from 'node:fs';
import { describe, test } from 'node:test';
import { faulty, inWorld, sound, type World } from './cli-world.ts';

type Make = (path: string, world: World) => void;

/** What may lie where a file is expected, and what is said of it. */
const odd: Readonly<Record<string, readonly [Make, RegExp]>> = {
  'a pipe': [(path) => void spawnSync('mkfifo', [path]), /is not a regular file/],
  'a link to a device': [
    (path) => {
      symlinkSync('/dev/zero', path);
    },
    /is not a regular file|out of the repository/,
  ],
  'a link to a file of the system': [
    (path) => {
      symlinkSync('/etc/passwd', path);
    },
    /out of the repository/,
  ],
  'a link to a pipe beside it': [
    (path, world) => {
      spawnSync('mkfifo', [world.path('pipe')]);
      symlinkSync(world.path('pipe'), path);
    },
    /is not a regular file/,
  ],
  'a link in a circle': [
    (path) => {
      symlinkSync(path, path);
    },
    /circular|does not exist/,
  ],
  'a link to nothing': [
    (path) => {
      symlinkSync('nothing', path);
    },
    /does not exist/,
  ],
  'a folder': [
    (path) => {
      mkdirSync(path);
    },
    /is a directory/,
  ],
  'a huge file': [
    (path) => {
      const file = openSync(path, 'w');
      ftruncateSync(file, 2 ** 40);
      closeSync(file);
    },
    /is larger than/,
  ],
};

/** Names that are read because they are found. */
const found = ['.asr.json', '.asrignore', '.gitignore'];
/** Options that name a file to read. */
const named: readonly (readonly string[])[] = [
  ['check', '--config', 'odd'],
  ['check', '--baseline', 'odd'],
  ['fix', '--config', 'odd'],
];

describe('beside descriptors', () => {
  for (const [name, [make, says]] of Object.entries(odd))
    for (const file of found)
      test(`${name} called ${file} is told of, and not read`, (t) =>
        inWorld({ '.git/HEAD': '', 'a.asr.yaml': faulty }, async (world) => {
          make(world.path(file), world);
          if (name.includes('pipe') && !isMade(world)) {
            t.skip('no pipe can be made here: mkfifo is missing');
            return;
          }
          const checked = await world.asr(['check', '-f', 'unix']);
          assert.equal(checked.code, 2, checked.err);
          assert.match(checked.err, says);
          assert.ok(checked.err.includes(file), checked.err);
          // What can be checked is.
          assert.match(checked.out, /^a\.asr\.yaml:15:18: .*\[error\/ASR303\]\n$/);
          assert.doesNotMatch(checked.out + checked.err, /root:|unforeseen|internal/);
          // It might have said what to leave alone.
          assert.equal((await world.asr(['fix', '--unsafe'])).code, 2);
          assert.equal(world.read('a.asr.yaml'), faulty);
        }));
});

describe('a file that an option names', () => {
  for (const [name, [make, says]] of Object.entries(odd)) {
    // A user may name a file outside of the repository.
    if (name === 'a link to a file of the system') continue;
    for (const args of named)
      test(`${args.join(' ')}: ${name}`, (t) =>
        inWorld({ 'a.asr.yaml': faulty }, async (world) => {
          make(world.path('odd'), world);
          if (name.includes('pipe') && !isMade(world)) {
            t.skip('no pipe can be made here: mkfifo is missing');
            return;
          }
          const { code, err } = await world.asr(args);
          assert.equal(code, 2);
          assert.match(err, says);
        }));
  }
});

describe('a descriptor', () => {
  for (const [name, [make, says]] of Object.entries(odd))
    if (!/circle|nothing|folder|system/.test(name))
      test(`that is ${name}`, (t) =>
        inWorld({ 'a.asr.yaml': sound }, async (world) => {
          make(world.path('odd.asr.yaml'), world);
          if (name.includes('pipe') && !isMade(world)) {
            t.skip('no pipe can be made here: mkfifo is missing');
            return;
          }
          for (const command of ['check', 'fix', 'checklist', 'compare-profiles']) {
            const { code, err } = await world.asr([command, 'odd.asr.yaml', 'a.asr.yaml']);
            assert.equal(code, 2, command);
            assert.match(err, says);
          }
        }));
});

test('links within the repository are followed', () =>
  inWorld(
    {
      '.git/HEAD': '',
      'shared/config.json': '{ "severity": { "ASR303": "warning" } }',
      'shared/ignored': 'b.*\n',
      'plans/a.asr.yaml': faulty,
      'plans/b.asr.yaml': faulty,
    },
    async (world) => {
      symlinkSync('../shared/config.json', world.path('plans/.asr.json'));
      symlinkSync('../shared/ignored', world.path('plans/.asrignore'));
      const { code, out } = await world.asr(['check', '-f', 'unix']);
      assert.equal(code, 0);
      assert.match(out, /^plans\/a\.asr\.yaml:.*\[warning\/ASR303\]\n$/);
    },
  ));

describe('a baseline that no run wrote', () => {
  for (const counts of ['1e999', '-5', '0', '1.5', '"1"', 'null', '{}', '9007199254740993'])
    test(`with a count of ${counts}`, () =>
      inWorld(
        {
          'a.asr.yaml': faulty,
          'known.json': `{"version":1,"files":{"a.asr.yaml":{"ASR303 x":${counts}}}}`,
        },
        async (world) => {
          const { code, err } = await world.asr(['check', '--baseline', 'known.json']);
          assert.equal(code, 2);
          assert.match(err, /was not written by --write-baseline/);
        },
      ));
  test('with names that every object has', () =>
    inWorld(
      {
        __proto__x: '',
        'a.asr.yaml': faulty,
        'known.json': '{"version":1,"files":{"__proto__":{"toString":1},"a.asr.yaml":{}}}',
      },
      async (world) => {
        assert.equal((await world.asr(['check', '--baseline', 'known.json'])).code, 1);
        world.write('constructor', faulty);
        const write = ['check', 'constructor', '--baseline', 'new.json', '--write-baseline'];
        assert.equal((await world.asr(write)).code, 0);
        assert.match(world.read('new.json'), /"constructor"/);
      },
    ));
});

function isMade(world: World): boolean {
  return existsSync(world.path('pipe')) || spawnSync('mkfifo', ['--version']).status === 0;
}
