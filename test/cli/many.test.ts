/** Many files, long work, and what goes wrong in one of them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkFiles } from '../../server/src/cli/checking/check-files.ts';
import { Progress } from '../../server/src/cli/checking/progress.ts';
import type { Io } from '../../server/src/cli/io.ts';
import { run } from '../../server/src/cli/run.ts';
import { until } from '../support/patience.mjs';
import { faulty, inWorld, sound } from './cli-world.ts';

describe('many files', () => {
  test('are reported in the order of their names, one by one', () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`d${i % 7}/f${i}.asr.yaml`, faulty]),
    );
    return inWorld(files, async (world) => {
      const pieces: string[] = [];
      const { code, out } = await world.asr(['check', '-f', 'unix'], {
        heard: (text) => pieces.push(text),
      });
      assert.equal(code, 1);
      const names = out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(':')[0] ?? '');
      assert.deepEqual(names, Object.keys(files).sort());
      // Written while the work goes on: no report is kept.
      assert.ok(pieces.length >= 300);
    });
  });

  test('a crash in one is told of that one, and the others are checked', () =>
    inWorld({ 'a.asr.yaml': faulty, 'b.asr.yaml': faulty, 'c.asr.yaml': sound }, async (world) => {
      const targets = ['a', 'b', 'c'].map((name) => ({
        name,
        path: world.path(`${name}.asr.yaml`),
        root: undefined,
      }));
      const selection = {
        targets,
        limit: { maxBytes: 1e6 },
        readStdin: () => assert.fail('it is not read'),
        today: '2026-06-01',
        configurationOf: (path: string | undefined) => {
          if (path?.endsWith('b.asr.yaml') === true) throw new Error('boom\n    at somewhere');
          return {};
        },
      };
      const io = { signal: new AbortController().signal } as Io;
      const reports = [];
      for await (const report of checkFiles(selection, undefined, io)) reports.push(report);
      assert.deepEqual(
        reports.map(({ name, failure }) => [name, failure]),
        [
          ['a', undefined],
          ['b', 'could not be analyzed (Error) and is not checked (ASR000); please report it'],
          ['c', undefined],
        ],
      );
      assert.equal(reports[0]?.findings.length, 1);
    }));
});

describe('progress', () => {
  const heard: string[] = [];
  const io = (isTTY: boolean): Io =>
    ({
      stderr: {
        isTTY,
        columns: 80,
        write: (text: string) => {
          heard.push(text);
          return Promise.resolve();
        },
      },
    }) as unknown as Io;

  test('is told on a terminal when the work is long, and wiped away', async () => {
    const progress = new Progress(io(true), 10, 'Checked', 0);
    await progress.step(1);
    await progress.clear();
    await progress.clear();
    assert.deepEqual(heard.splice(0), ['\r\x1b[2KChecked 1 of 10 ...', '\r\x1b[2K']);
  });

  test('is told to nobody else', async () => {
    for (const progress of [
      new Progress(io(false), 10, 'Checked', 0),
      new Progress(io(true), 1, 'Checked', 0),
      new Progress(io(true), 10, 'Checked'),
    ]) {
      await progress.step(1);
      await progress.clear();
    }
    assert.deepEqual(heard, []);
  });
});

describe('watching', () => {
  test('checks again after a change, and ends with the call', () =>
    inWorld({ 'a.asr.yaml': faulty, 'sub/b.asr.yaml': sound }, async (world) => {
      const end = new AbortController();
      let text = '';
      const says = async (pattern: RegExp): Promise<void> => {
        await until(
          () => `${String(pattern)} in ${text}`,
          () => pattern.test(text),
        );
        text = '';
      };
      const ended = world.asr(['check', '--watch', '-f', 'unix'], {
        signal: end.signal,
        heard: (more) => (text += more),
      });
      await says(/^a\.asr\.yaml:15:18: [^]*Watching 2 files; press Ctrl\+C to stop\.\n$/);
      world.write('a.asr.yaml', sound);
      await says(/^asr: Watching 2 files/);
      world.write('sub/b.asr.yaml', faulty);
      await says(/^sub\/b\.asr\.yaml:15:18: [^]*Watching/);
      world.write('c.asr.yaml', faulty);
      await says(/^c\.asr\.yaml:15:18: [^]*Watching 3 files/);
      world.write('.asr.json', '{ "severity": { "ASR303": "off" } }');
      await says(/^asr: Watching 3 files/);
      world.write('.asr.json', '{ "severity": ');
      await says(/has errors[^]*Watching/);
      world.write('.asr.json', '{}');
      await says(/^a\.asr\.yaml|^c\.asr\.yaml:15:18: [^]*Watching 3 files/);
      end.abort();
      assert.equal((await ended).code, 130);
    }));
});

describe('what is said beside the report', () => {
  /** T-38: nothing of the text, which may hold secrets, on stderr. */
  test('holds nothing of the descriptor', () =>
    inWorld({}, async (world) => {
      const secret = 'sig=S3cr3tV4lue';
      const texts = [
        faulty.replace('ContosoVault', secret),
        `${faulty}\nsecret: [${secret}\n`,
        `scenario: ${secret}\n`,
        `"${secret}`,
      ];
      for (const [i, text] of texts.entries()) world.write(`f${i}.asr.yaml`, text);
      for (const args of [
        ['check'],
        ['fix', '--unsafe', '--dry-run'],
        ['check', '--baseline', 'b.json', '--write-baseline'],
      ]) {
        const { err } = await world.asr(args);
        assert.doesNotMatch(err, /S3cr3t/);
      }
    }));
});

test('a failure of the command is told with its kind and place, and nothing it says of itself', async () => {
  let err = '';
  const io = {
    stdout: { write: () => Promise.reject(new TypeError('sig=S3cr3tV4lue')) },
    stderr: { write: (text: string) => Promise.resolve((err += text)) },
    signal: new AbortController().signal,
  };
  assert.equal(await run(['--version'], io as unknown as Io), 2);
  assert.match(err, /^asr: Something unforeseen happened; .*:\nTypeError\n {4}at /);
  assert.doesNotMatch(err, /S3cr3t/);
});
