/** T-31: what may not be read or written. Root may do everything: there, another user tries it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { faulty, inWorld, sound, type Outcome, type World } from './cli-world.ts';

const program = resolve('dist/asr.mjs');
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const tried = existsSync(program) && process.getuid !== undefined;
const set = tried ? {} : { skip: 'the command is not built, or the system has no users' };

/** Runs the command as a user who is not root. */
function asUser(world: World, args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: world.folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
    ...(isRoot && { uid: nobody, gid: nobody }),
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}

/** Gives the folder to the user who runs the command. */
function give(world: World, ...names: readonly string[]): void {
  if (isRoot) for (const name of ['', ...names]) chownSync(world.path(name), nobody, nobody);
}

describe('a folder that may not be read', set, () => {
  const files = {
    'plans/a.asr.yaml': faulty,
    'plans/closed/b.asr.yaml': faulty,
    'plans/open/c.asr.yaml': sound,
  };
  test('is named, and the others are checked', () =>
    inWorld(files, (world) => {
      give(world, 'plans', 'plans/closed');
      chmodSync(world.path('plans/closed'), 0);
      for (const arg of ['plans', '.', '**/*.asr.yaml', 'plans/*/*.asr.yaml', world.path('plans')])
        for (const more of [[], ['--allow-unmatched']]) {
          const { code, err } = asUser(world, ['check', '-f', 'unix', ...more, arg]);
          assert.equal(code, 2, arg);
          assert.match(err, /^asr: \S*plans\/closed cannot be read \(permission denied\)\.\n$/);
        }
      const { out } = asUser(world, ['check', '-f', 'unix']);
      assert.match(out, /^plans\/a\.asr\.yaml:15:18: /);
      for (const command of ['checklist', 'compare-profiles', 'fix']) {
        const { code, err } = asUser(world, [command, 'plans']);
        assert.deepEqual([command, code], [command, 2]);
        assert.match(err, /plans\/closed cannot be read/);
      }
      for (const arg of ['plans/closed', 'plans/closed/b.asr.yaml']) {
        const { code, err } = asUser(world, ['check', arg]);
        assert.equal(code, 2);
        assert.match(err, /^asr: plans\/closed\S* cannot be read \(permission denied\)\.\n$/);
      }
      chmodSync(world.path('plans/closed'), 0o755);
      return Promise.resolve();
    }));
  test('is nobody’s business where it is ignored, or where no descriptor can be meant', () =>
    inWorld({ ...files, '.gitignore': 'closed/\n' }, (world) => {
      give(world, 'plans', 'plans/closed');
      chmodSync(world.path('plans/closed'), 0);
      assert.deepEqual(asUser(world, ['check', '-q']).err, '');
      assert.equal(asUser(world, ['check', '--no-ignore']).code, 2);
      assert.equal(asUser(world, ['check', '--no-ignore', 'plans/*.asr.yaml']).err, '');
      chmodSync(world.path('plans/closed'), 0o755);
      return Promise.resolve();
    }));
});

describe('a file that may not be read or written', set, () => {
  test('is named with the reason, and the others are worked on', () =>
    inWorld({ 'a.asr.yaml': faulty, 'b.asr.yaml': faulty }, (world) => {
      chmodSync(world.path('a.asr.yaml'), 0o600);
      const closed = isRoot ? 'a.asr.yaml' : '';
      if (closed === '') chmodSync(world.path('a.asr.yaml'), 0);
      chmodSync(world.folder, 0o755);
      const { code, out, err } = asUser(world, ['check', '-f', 'unix']);
      assert.deepEqual([code, err], [2, 'asr: a.asr.yaml cannot be read (permission denied).\n']);
      assert.match(out, /^b\.asr\.yaml/);
      return Promise.resolve();
    }));
  test('in a folder where nothing may be made: said in plain words, nothing of errors left', () =>
    inWorld({ 'in/a.asr.yaml': faulty, 'r.txt': 'old' }, (world) => {
      give(world, 'in', 'in/a.asr.yaml', 'r.txt');
      chmodSync(world.path('in'), 0o555);
      const { code, out, err } = asUser(world, ['fix', '--unsafe', 'in']);
      assert.deepEqual(
        [code, out, err],
        [2, '', 'asr: in/a.asr.yaml cannot be written: permission denied.\n'],
      );
      const report = asUser(world, ['check', '--output', 'in/report.txt', 'in']);
      assert.equal(report.code, 2);
      assert.match(report.err, /cannot be written to in\/report\.txt: permission denied/);
      chmodSync(world.path('in'), 0o755);
      assert.equal(world.read('in/a.asr.yaml'), faulty);
      return Promise.resolve();
    }));
  test('of another user: its owner is kept, or it is left as it is', (t) =>
    inWorld({ 'a.asr.yaml': faulty, 'r.txt': 'old' }, async (world) => {
      if (!isRoot) {
        t.skip('only root gives files away');
        return;
      }
      // Root can keep another's file what it is.
      for (const name of ['a.asr.yaml', 'r.txt']) {
        chownSync(world.path(name), nobody, nobody);
        chmodSync(world.path(name), 0o640);
      }
      assert.equal((await world.asr(['fix', '--unsafe'])).code, 0);
      assert.equal((await world.asr(['check', '--output', 'r.txt'])).code, 0);
      for (const name of ['a.asr.yaml', 'r.txt']) {
        const { uid, gid, mode } = statSync(world.path(name));
        assert.deepEqual([name, uid, gid, mode & 0o7777], [name, nobody, nobody, 0o640]);
      }
      // Who is not root cannot.
      mkdirSync(world.path('shared'), { mode: 0o777 });
      chmodSync(world.path('shared'), 0o777);
      for (const name of ['shared/a.asr.yaml', 'shared/r.txt']) {
        world.write(name, faulty);
        chmodSync(world.path(name), 0o666);
      }
      chmodSync(world.folder, 0o755);
      for (const args of [
        ['fix', '--unsafe', 'shared'],
        ['check', '--output', 'shared/r.txt', 'shared'],
      ]) {
        const { code, err } = asUser(world, args);
        assert.equal(code, 2, err);
        assert.match(err, /cannot be written.*: it belongs to another user or group/);
      }
      for (const name of ['shared/a.asr.yaml', 'shared/r.txt']) {
        assert.equal(world.read(name), faulty);
        assert.equal(statSync(world.path(name)).uid, 0);
      }
    }));
});
