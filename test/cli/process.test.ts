/** The command as it is shipped, started as a process of its own (T-29, T-30, T-33). */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { machine } from '../../server/src/rules/examples.ts';
import { corpus } from '../support/corpus.ts';
import { figure } from '../support/figures.ts';
import { Random, seedOf } from '../support/random.ts';
import { faulty, inWorld, sound, type World } from './cli-world.ts';

const program = resolve('dist/asr.mjs');
const kills = figure('KILLS');
const built = existsSync(program) ? {} : { skip: 'the command is not built' };

describe('the process', built, () => {
  test('prints its version and ends with the code of the call', () =>
    inWorld({ 'good.asr.yaml': sound, 'bad.asr.yaml': faulty }, (world) => {
      assert.match(asr(world, ['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
      assert.equal(asr(world, ['check', 'good.asr.yaml']).status, 0);
      assert.equal(asr(world, ['check', 'bad.asr.yaml']).status, 1);
      assert.equal(asr(world, ['check', 'none.asr.yaml']).status, 2);
      return Promise.resolve();
    }));

  test('says the same in this process', () =>
    inWorld({ 'a.asr.yaml': faulty }, async (world) => {
      for (const format of ['text', 'json', 'sarif']) {
        const { out, code } = await world.asr(['check', '--format', format]);
        const { stdout, status } = asr(world, ['check', '--format', format]);
        assert.deepEqual([status, stdout], [code, out]);
      }
    }));

  test('colours nothing that is no terminal, whatever the environment says of others', () =>
    inWorld({ 'a.asr.yaml': faulty }, (world) => {
      const { stdout } = asr(world, ['check'], { env: { FORCE_COLOR: '0' } });
      assert.doesNotMatch(stdout, /\x1b/);
      return Promise.resolve();
    }));

  test('reads standard input', () =>
    inWorld({}, (world) => {
      const { status, stdout } = asr(world, ['check', '-', '-f', 'unix'], { input: faulty });
      assert.equal(status, 1);
      assert.match(stdout, /^<stdin>:15:18: /);
      return Promise.resolve();
    }));

  test('a reader that goes away is no failure', () =>
    inWorld({ 'a.asr.yaml': many }, async (world) => {
      const child = spawn(process.execPath, [program, 'check'], { cwd: world.folder });
      child.stdout.once('data', () => child.stdout.destroy());
      let err = '';
      child.stderr.on('data', (text: Buffer) => (err += text.toString()));
      const code = await new Promise((done) => child.once('close', done));
      assert.deepEqual([code, err], [1, '']);
    }));

  test('Ctrl+C ends it with 130', () =>
    // More output than a pipe holds: it cannot end before what it says is read.
    inWorld({ 'a.asr.yaml': many, 'b.asr.yaml': many, ...files(400) }, async (world) => {
      const child = spawn(process.execPath, [program, 'check', '-f', 'unix'], {
        cwd: world.folder,
      });
      child.stdout.once('data', () => child.kill('SIGINT'));
      const code = await new Promise((done) => child.once('close', done));
      assert.equal(code, 130);
    }));

  test('serves an editor', () =>
    inWorld({}, async (world) => {
      const body = JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'initialize',
        params: { processId: null, rootUri: null, capabilities: {} },
      });
      for (const args of [['lsp', '--stdio'], ['lsp']]) {
        const child = spawn(process.execPath, [program, ...args], { cwd: world.folder });
        let answer = '';
        const answered = new Promise<void>((done) => {
          child.stdout.on('data', (text: Buffer) => {
            answer += text.toString();
            if (answer.endsWith('}')) done();
          });
        });
        const ended = new Promise((done) => child.once('close', done));
        child.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
        await Promise.race([answered, ended]);
        child.stdin.end();
        await ended;
        assert.match(answer, /"serverInfo":\{"name":"asr"/);
      }
    }));

  test('the same bytes in every time zone and language, in any order, however node is started', () => {
    const texts = corpus(new Random(seedOf('the same bytes')), 60);
    return inWorld({ ...Object.fromEntries(texts), 'ä/B.asr.yaml': faulty }, (world) => {
      const names = [...texts.keys(), 'ä/B.asr.yaml'];
      assert.ok(names.length > 50, `${names.length} files`);
      const run = (args: readonly string[], env: Record<string, string>, flags: string[]) => {
        const { status, stdout } = asr(world, ['check', '-f', 'sarif', ...args], { env, flags });
        return [status, createHash('sha256').update(stdout).digest('hex'), stdout.length];
      };
      const first = run(names, {}, []);
      assert.ok(Number(first[2]) > 100_000);
      const turned = [...names].reverse();
      const variants: readonly [Record<string, string>, string[], string[]][] = [
        [{ TZ: 'Asia/Kolkata', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }, turned, []],
        [{ TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' }, turned, ['--stack-size=3900']],
        [{ TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8' }, names, ['--max-semi-space-size=1']],
        [{ LANG: 'C' }, ['.'], ['--max-old-space-size=100', '--stack-size=700']],
        [{ TZ: 'UTC' }, ['**/*.asr.{yaml,yml}'], ['--jitless']],
      ];
      for (const [env, args, flags] of variants)
        assert.deepEqual(run(args, env, flags), first, `${JSON.stringify(env)} ${flags.join(' ')}`);
      return Promise.resolve();
    });
  });

  /** Killed at any moment: every file is the old or the mended one, and the next run clears up. */
  test(`asr fix is killed ${kills} times, and no file is torn`, () =>
    inWorld(files(60), async (world) => {
      const seed = seedOf('asr fix is killed');
      const random = new Random(seed);
      for (let round = 0; round < kills; round++) {
        for (const [name, text] of Object.entries(files(60))) world.write(name, text);
        const child = spawn(process.execPath, [program, 'fix', '--unsafe'], {
          cwd: world.folder,
          stdio: ['ignore', 'pipe', 'ignore'],
        });
        const ended = new Promise((done) => child.once('close', done));
        // Counted in files that were fixed and turns after that, so that kills hit at any moment.
        let left = random.below(60);
        const reached = new Promise<void>((done) => {
          child.stdout.on('data', (text: Buffer) => {
            left -= text.toString().split('\n').length - 1;
            if (left <= 0) done();
          });
        });
        await Promise.race([reached, ended]);
        for (let turns = random.below(300); turns > 0; turns--) await setImmediate();
        child.kill('SIGKILL');
        await ended;
        for (const name of readdirSync(world.folder)) {
          if (name.startsWith('.')) continue;
          const text = world.read(name);
          assert.ok(text === faulty || text === mended, `${name} is torn (seed ${seed})`);
        }
      }
      assert.equal(asr(world, ['fix', '--unsafe']).status, 0);
      const left = readdirSync(world.folder);
      assert.equal(left.length, 60, left.filter((name) => name.startsWith('.')).join());
      for (const name of left) assert.equal(world.read(name), mended);
    }));
});

const mended = faulty.replace('2048', '{ sizeGB: 2048, exclude: true }');
const many = machine(`disks: [100, ${Array.from({ length: 3000 }, () => 2048).join(', ')}]`);

function files(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}.asr.yaml`, faulty]));
}

function asr(
  { folder }: World,
  args: readonly string[],
  how: { input?: string; env?: Record<string, string>; flags?: string[] } = {},
): SpawnSyncReturns<string> {
  const { input = '', env = {}, flags = [] } = how;
  return spawnSync(process.execPath, [...flags, program, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { PATH: process.env.PATH, ...env },
  });
}
