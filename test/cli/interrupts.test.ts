/** T-29: Ctrl+C and SIGTERM end every command with 130: while it waits, and while it computes. */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { readStream } from '../../server/src/cli/files/read.ts';
import { walk } from '../../server/src/cli/files/walk.ts';
import { machine } from '../../server/src/rules/examples.ts';
import { faulty, inWorld, type World } from './cli-world.ts';

const program = resolve('dist/asr.mjs');
const built =
  existsSync(program) && process.platform !== 'win32'
    ? {}
    : { skip: 'the command is not built, or the system has no signals' };
const signals = ['SIGINT', 'SIGTERM'] as const;
/** It takes far longer to check than to be interrupted: longer than any test waits. */
const endless = machine(
  `disks: [100, 512]\n${Array.from({ length: 150_000 }, (_, i) => `  - name: M${i}\n    os: Windows Server 2012 R2\n    disks: [100, 2048]\n`).join('')}`,
);

/** Starts the command, sends a signal when `isReady`, and returns how it ended and what it wrote. */
async function interrupted(
  world: World,
  args: readonly string[],
  signal: NodeJS.Signals,
  when: (child: ChildProcess, ready: () => void) => void,
): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, [program, ...args], { cwd: world.folder });
  let out = '';
  child.stderr.resume();
  const ended = new Promise<number | null>((done) => child.once('close', done));
  when(child, () => child.kill(signal));
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  return { code: await ended, out };
}

describe('a signal ends', built, () => {
  for (const signal of signals) {
    test(`a check that computes, with ${signal}`, () =>
      inWorld({ 'a.asr.yaml': faulty, 'b.asr.yaml': endless }, async (world) => {
        // The first report is written when the second file is read.
        const { code, out } = await interrupted(
          world,
          ['check', '-f', 'unix'],
          signal,
          (child, ready) => child.stdout?.once('data', ready),
        );
        assert.equal(code, 130);
        assert.match(out, /^a\.asr\.yaml:15:18: .*\n$/);
      }));
    for (const [name, args] of Object.entries({
      'a check': ['check', '-'],
      'a fix': ['fix', '-'],
      'a checklist': ['checklist', '-'],
      'a comparison': ['compare-profiles', '-'],
    }))
      test(`${name} that waits for standard input, with ${signal}`, () =>
        inWorld({ '.asr.json': '{ "severity": { "ASR303": "off" } }' }, async (world) => {
          const { code, out } = await interrupted(world, args, signal, (child, ready) => {
            // It reads when more is taken than a pipe holds.
            child.stdin?.on('error', () => undefined);
            child.stdin?.write('#'.repeat(2 ** 20), ready);
          });
          assert.deepEqual([code, out], [130, '']);
        }));
    test(`a check whose report nobody reads, with ${signal}`, () =>
      inWorld({ 'a.asr.yaml': many, 'b.asr.yaml': many, 'c.asr.yaml': endless }, async (world) => {
        const child = spawn(process.execPath, [program, 'check', '-f', 'unix'], {
          cwd: world.folder,
          stdio: ['ignore', 'pipe', 'ignore'],
        });
        // What the pipe does not hold waits, and so does the command.
        const ended = new Promise((done) => child.once('exit', done));
        child.stdout.once('readable', () => child.kill(signal));
        assert.equal(await ended, 130);
        child.stdout.destroy();
      }));
    test(`a watch, with ${signal}`, () =>
      inWorld({ 'a.asr.yaml': faulty }, async (world) => {
        const { code } = await interrupted(world, ['check', '--watch'], signal, (child, ready) =>
          child.stderr?.on('data', (text: Buffer) => {
            if (text.toString().includes('Watching')) ready();
          }),
        );
        assert.equal(code, 130);
      }));
  }
  test('standard input that is large and computed on', () =>
    inWorld({}, async (world) => {
      const { code, out } = await interrupted(world, ['check', '-'], 'SIGINT', (child, ready) => {
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(endless, ready);
      });
      assert.deepEqual([code, out], [130, '']);
    }));
});

describe('a worker', built, () => {
  const large = faulty + `# ${'x'.repeat(78)}\n`.repeat(1_000);
  test('writes what the command writes without one', () =>
    inWorld(
      { 'large.asr.yaml': large, '.asrignore': 'no.*\n', 'no.asr.yaml': faulty },
      async (world) => {
        for (const args of [
          ['check', 'large.asr.yaml', 'no.asr.yaml'],
          ['check', '-f', 'sarif', 'large.asr.yaml', 'none.asr.yaml'],
          ['checklist', 'large.asr.yaml'],
          ['compare-profiles', 'large.asr.yaml'],
          ['fix', '--diff', '--unsafe', 'large.asr.yaml'],
          ['fix', '--unsafe', '-'],
          ['check', '-', '-f', 'json'],
          ['check', '--output', 'out.txt', 'large.asr.yaml'],
        ]) {
          const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
            cwd: world.folder,
            input: large,
            encoding: 'utf8',
            maxBuffer: 2 ** 28,
          });
          const { code, out, err } = await world.asr(args, { stdin: large });
          assert.deepEqual([status, stdout, stderr], [code, out, err], args.join(' '));
        }
      },
    ));
  test('whose report cannot be written ends with 2', (t) =>
    inWorld({ 'large.asr.yaml': large }, (world) => {
      if (!existsSync('/dev/full')) {
        t.skip('there is no /dev/full here');
        return Promise.resolve();
      }
      const line = `exec "$0" "$1" check > /dev/full`;
      const { status, stderr } = spawnSync('sh', ['-c', line, process.execPath, program], {
        cwd: world.folder,
        encoding: 'utf8',
      });
      assert.equal(status, 2);
      assert.match(stderr, /^asr: The report cannot be written to standard output: no space/);
      return Promise.resolve();
    }));
  test('that uses up its memory says so', () =>
    inWorld({ 'b.asr.yaml': endless }, (world) => {
      const flags = ['--max-old-space-size=40'];
      const { status, stderr } = spawnSync(process.execPath, [...flags, program, 'check'], {
        cwd: world.folder,
        encoding: 'utf8',
      });
      assert.equal(status, 2, stderr);
      assert.match(stderr, /The memory is used up/);
      return Promise.resolve();
    }));
});

describe('an aborted call', () => {
  const aborted = AbortSignal.abort();
  test('looks for no more files', () =>
    inWorld({ 'a.asr.yaml': faulty }, async (world) => {
      await assert.rejects(walk(world.folder, ['**'], aborted).next(), { name: 'AbortError' });
      for (const command of ['check', 'fix', 'checklist', 'compare-profiles'])
        assert.equal((await world.asr([command], { signal: aborted })).code, 130, command);
    }));
  test('waits for no more of a stream', async () => {
    const never: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }),
    };
    const ending = new AbortController();
    const read = readStream(never, { maxBytes: 1 }, ending.signal);
    ending.abort();
    await assert.rejects(read, { name: 'AbortError' });
  });
});

const many = machine(`disks: [100, ${Array.from({ length: 3000 }, () => 2048).join(', ')}]`);
