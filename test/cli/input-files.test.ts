/** T-31: which files are found, and what odd ones do. */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { faulty, inWorld, sound, type World } from './cli-world.ts';

/** The names of the files that a call reports on. */
async function checked(world: World, args: readonly string[], cwd?: string): Promise<string[]> {
  const call = cwd === undefined ? {} : { cwd };
  const { out } = await world.asr(
    ['check', '--format', 'json', '--allow-unmatched', ...args],
    call,
  );
  return (JSON.parse(out) as { file: string }[]).map(({ file }) => file);
}

describe('finding files', () => {
  test('a folder stands for the descriptors in it, in the order of their names', () =>
    inWorld(
      {
        'b/x.asr.yaml': faulty,
        'a.asr.yml': faulty,
        'B.ASR.YAML': faulty,
        '.hidden/y.asr.yaml': faulty,
        'b/plain.yaml': faulty,
        'node_modules/n.asr.yaml': faulty,
        '.git/g.asr.yaml': faulty,
      },
      async (world) => {
        const all = ['.hidden/y.asr.yaml', 'B.ASR.YAML', 'a.asr.yml', 'b/x.asr.yaml'];
        assert.deepEqual(await checked(world, []), all);
        assert.deepEqual(await checked(world, ['b', '.', 'a.asr.yml']), all);
        assert.deepEqual(await checked(world, ['*.asr.y*ml']), ['B.ASR.YAML', 'a.asr.yml']);
        assert.deepEqual(await checked(world, ['**/[xy].asr.yaml']), [
          '.hidden/y.asr.yaml',
          'b/x.asr.yaml',
        ]);
        assert.deepEqual(await checked(world, ['b/plain.yaml']), ['b/plain.yaml']);
        assert.deepEqual(await checked(world, ['..'], world.path('b')), [
          '../.hidden/y.asr.yaml',
          '../B.ASR.YAML',
          '../a.asr.yml',
          'x.asr.yaml',
        ]);
      },
    ));

  const odd = [
    'a b.asr.yaml',
    'we[ird] (1).asr.yaml',
    '{a,b}.asr.yaml',
    '!not.asr.yaml',
    'back\\slash.asr.yaml',
    'new\nline.asr.yaml',
    'esc\x1b[31m.asr.yaml',
    'star*.asr.yaml',
    'ünïcödé☎.asr.yaml',
    'quote\'".asr.yaml',
    '::error::x.asr.yaml',
    '$(id).asr.yaml',
    '.asr.yaml',
  ];
  for (const name of odd)
    test(`a file called ${JSON.stringify(name)}`, () =>
      inWorld({ [name]: faulty, 'x/other.asr.yaml': sound }, async (world) => {
        assert.deepEqual(await checked(world, [name]), [name]);
        assert.deepEqual(await checked(world, []), [name]);
        const { code } = await world.asr(['fix', '--unsafe', name]);
        assert.equal(code, 0);
        assert.match(world.read(name), /exclude: true/);
      }));

  test('a file whose name starts with a hyphen stands behind --', () =>
    inWorld({ '-x.asr.yaml': faulty }, async (world) => {
      assert.equal((await world.asr(['check', '-x.asr.yaml'])).code, 2);
      assert.deepEqual(await checked(world, ['--', '-x.asr.yaml']), ['-x.asr.yaml']);
      assert.deepEqual(await checked(world, ['./-x.asr.yaml']), ['-x.asr.yaml']);
    }));

  test('links that go round are not followed', () =>
    inWorld({ 'a/x.asr.yaml': faulty }, async (world) => {
      symlinkSync('..', world.path('a/loop'));
      symlinkSync('x.asr.yaml', world.path('a/link.asr.yaml'));
      symlinkSync('self.asr.yaml', world.path('self.asr.yaml'));
      assert.deepEqual(await checked(world, ['a']), ['a/x.asr.yaml']);
      assert.deepEqual(await checked(world, ['a/link.asr.yaml']), ['a/link.asr.yaml']);
      const { code, err } = await world.asr(['check', 'self.asr.yaml']);
      assert.equal(code, 2);
      assert.match(err, /is a broken symbolic link/);
    }));

  test('a pipe is refused instead of waited for', (t) =>
    inWorld({}, async (world) => {
      spawnSync('mkfifo', [world.path('pipe.asr.yaml')]);
      if (!existsSync(world.path('pipe.asr.yaml'))) {
        t.skip('no pipe can be made here: mkfifo is missing');
        return;
      }
      const { code, err } = await world.asr(['check', 'pipe.asr.yaml']);
      assert.equal(code, 2);
      assert.match(err, /is not a regular file/);
    }));

  test('a file that may not be read is told of, the others are checked', () =>
    inWorld({ 'a.asr.yaml': faulty, 'b.asr.yaml': faulty }, async (world) => {
      chmodSync(world.path('a.asr.yaml'), 0);
      const { code, out, err } = await world.asr(['check', '--format', 'unix']);
      // Who may do everything reads it all the same.
      if (process.getuid?.() === 0) assert.deepEqual([code, err], [1, '']);
      else {
        assert.equal(code, 2);
        assert.match(err, /a\.asr\.yaml cannot be read \(permission denied\)/);
      }
      assert.match(out, /b\.asr\.yaml/);
    }));

  test('a directory named like a descriptor is searched', () =>
    inWorld({ 'odd.asr.yaml/in.asr.yaml': faulty }, async (world) => {
      assert.deepEqual(await checked(world, []), ['odd.asr.yaml/in.asr.yaml']);
      assert.deepEqual(await checked(world, ['odd.asr.yaml']), ['odd.asr.yaml/in.asr.yaml']);
    }));
});

describe('leaving files out', () => {
  const files = {
    '.git/HEAD': '',
    '.gitignore': 'build/\n*.tmp.asr.yaml\n!keep.tmp.asr.yaml\n',
    '.asrignore': 'archive\n',
    'a.asr.yaml': faulty,
    'build/b.asr.yaml': faulty,
    'archive/c.asr.yaml': faulty,
    'd.tmp.asr.yaml': faulty,
    'keep.tmp.asr.yaml': faulty,
    'sub/.gitignore': '/e.asr.yaml\n',
    'sub/.asrignore': '!d.tmp.asr.yaml\n',
    'sub/e.asr.yaml': faulty,
    'sub/deep/e.asr.yaml': faulty,
    'sub/d.tmp.asr.yaml': faulty,
  };
  const kept = ['a.asr.yaml', 'keep.tmp.asr.yaml', 'sub/d.tmp.asr.yaml', 'sub/deep/e.asr.yaml'];

  test('.gitignore and .asrignore count, the nearest first', () =>
    inWorld(files, async (world) => {
      assert.deepEqual(await checked(world, []), kept);
      assert.deepEqual(await checked(world, ['**/*.asr.yaml']), kept);
      assert.deepEqual(await checked(world, ['deep', 'e.asr.yaml'], world.path('sub')), [
        'deep/e.asr.yaml',
        'e.asr.yaml',
      ]);
      assert.equal((await checked(world, ['--no-ignore'])).length, 8);
    }));

  test('a folder that is named is searched, whatever git ignores', () =>
    inWorld(files, async (world) => {
      assert.deepEqual(await checked(world, ['build']), ['build/b.asr.yaml']);
      assert.deepEqual(await checked(world, ['archive']), []);
    }));

  test('a file that is named is checked though git ignores it, and not if we are told to leave it out', () =>
    inWorld(files, async (world) => {
      assert.deepEqual(await checked(world, ['build/b.asr.yaml']), ['build/b.asr.yaml']);
      const { code, err } = await world.asr(['check', 'archive/c.asr.yaml']);
      assert.equal(code, 0);
      assert.equal(err, 'asr: note: archive/c.asr.yaml is ignored by .asrignore.\n');
    }));

  test('patterns of the call and of the configuration', () =>
    inWorld({ ...files, '.asr.json': '{ "ignore": ["sub/**"] }' }, async (world) => {
      assert.deepEqual(await checked(world, []), ['a.asr.yaml', 'keep.tmp.asr.yaml']);
      assert.deepEqual(
        await checked(world, ['--ignore-pattern', 'keep*', '--ignore-pattern', '/a.*']),
        [],
      );
      assert.deepEqual(await checked(world, ['--no-config']), kept);
    }));

  test('when everything is left out, the call fails', () =>
    inWorld(files, async (world) => {
      const { code, err } = await world.asr(['check', '--ignore-pattern', '*']);
      assert.equal(code, 2);
      assert.match(err, /^asr: \. contains no descriptor that is not ignored \(\d+ ignored\)\.\n$/);
    }));
});

describe('mending keeps to the files it is told', () => {
  test('a link is not replaced by a file', () =>
    inWorld({ 'outside.asr.yaml': faulty, 'in/a.asr.yaml': sound }, async (world) => {
      symlinkSync('../outside.asr.yaml', world.path('in/link.asr.yaml'));
      const { code, err } = await world.asr(['fix', '--unsafe', 'in/link.asr.yaml']);
      assert.equal(code, 2);
      assert.match(err, /is a symbolic link; give its target/);
      assert.equal((await world.asr(['fix', '--unsafe', 'in'])).code, 0);
      assert.equal(world.read('outside.asr.yaml'), faulty);
    }));

  test('a folder behind a link that leads out of the working directory is left alone', () =>
    inWorld({ 'outside/a.asr.yaml': faulty, 'in/b/b.asr.yaml': faulty }, async (world) => {
      symlinkSync('../outside', world.path('in/link'));
      symlinkSync('b', world.path('in/near'));
      const cwd = world.path('in');
      for (const name of ['link', 'link/a.asr.yaml', 'link/*.asr.yaml', 'near/../link']) {
        const { code, err } = await world.asr(['fix', '--unsafe', name], { cwd });
        assert.equal(code, 2, name);
        assert.match(
          err,
          /is outside of the working directory, through a symbolic link; give its target/,
        );
      }
      assert.equal(world.read('outside/a.asr.yaml'), faulty);
      // What stays within, or is named as outside, is meant.
      assert.equal((await world.asr(['fix', '--unsafe', 'near'], { cwd })).code, 0);
      assert.match(world.read('in/b/b.asr.yaml'), /exclude: true/);
      assert.equal((await world.asr(['fix', '--unsafe', '../outside'], { cwd })).code, 0);
      assert.match(world.read('outside/a.asr.yaml'), /exclude: true/);
      // A working directory that is behind a link itself is none that leads out.
      world.write('outside/a.asr.yaml', faulty);
      const linked = world.path('in/link');
      assert.equal((await world.asr(['fix', '--unsafe'], { cwd: linked })).code, 0);
    }));

  test('what somebody laid in the way of the new file is not written through', () =>
    inWorld({ precious: 'kept', 'a.asr.yaml': faulty }, async (world) => {
      for (const name of [
        '.a.asr.yaml.asr-writing-1-00000000',
        '.a.asr.yaml.asr-writing-0-ffffffff',
      ])
        symlinkSync('precious', world.path(name));
      assert.equal((await world.asr(['fix', '--unsafe'])).code, 0);
      assert.equal(world.read('precious'), 'kept');
      assert.match(world.read('a.asr.yaml'), /exclude: true/);
    }));

  test('a configuration that leads elsewhere tells nothing of what is there', () =>
    inWorld({ secret: 'password: hunter2\n', 'in/a.asr.yaml': faulty }, async (world) => {
      for (const name of ['.asr.json', '.asrignore', '.gitignore'])
        symlinkSync('../secret', world.path(`in/${name}`));
      const { code, out, err } = await world.asr(['check'], { cwd: world.path('in') });
      assert.equal(code, 2);
      assert.doesNotMatch(out + err, /hunter2|password/);
    }));

  test('a read-only file is left as it is', () =>
    inWorld({ 'a.asr.yaml': faulty, 'b.asr.yaml': faulty }, async (world) => {
      chmodSync(world.path('a.asr.yaml'), 0o444);
      const { code, err } = await world.asr(['fix', '--unsafe']);
      assert.equal(code, 2);
      assert.match(err, /a\.asr\.yaml is read-only\.\n/);
      assert.equal(world.read('a.asr.yaml'), faulty);
      assert.match(world.read('b.asr.yaml'), /exclude: true/);
    }));

  test('the mode of a file stays', () =>
    inWorld({ 'a.asr.yaml': faulty }, async (world) => {
      chmodSync(world.path('a.asr.yaml'), 0o640);
      assert.equal((await world.asr(['fix', '--unsafe'])).code, 0);
      assert.equal(statSync(world.path('a.asr.yaml')).mode & 0o777, 0o640);
    }));

  test('a configuration above the repository is not asked', () =>
    inWorld(
      {
        '.asr.json': '{ "severity": { "ASR303": "off" } }',
        'repo/.git/HEAD': '',
        'repo/a.asr.yaml': faulty,
      },
      async (world) => {
        assert.deepEqual(await checked(world, ['.'], world.path('repo')), ['a.asr.yaml']);
        mkdirSync(world.path('other'));
        world.write('other/b.asr.yaml', faulty);
        assert.deepEqual(await checked(world, ['other']), []);
      },
    ));
});
