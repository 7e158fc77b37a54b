import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { machine } from '../../server/src/rules/examples.ts';
import { faulty, inWorld } from './cli-world.ts';

const off = '{ "severity": { "ASR303": "off" } }';
const warning = '{ "severity": { "ASR303": "warning" } }';

describe('configuration', () => {
  test('the nearest .asr.json counts, and no other', () =>
    inWorld(
      {
        '.git/HEAD': '',
        '.asr.json': off,
        'a.asr.yaml': faulty,
        'sub/.asr.json': warning,
        'sub/b.asr.yaml': faulty,
        'sub/deep/c.asr.yaml': faulty,
        'other/d.asr.yaml': faulty,
      },
      async (world) => {
        const { out } = await world.asr(['check', '-f', 'unix']);
        assert.match(
          out,
          /^sub\/b\.asr\.yaml:.*\[warning\/ASR303\]\nsub\/deep\/c\.asr\.yaml:.*\[warning\/ASR303\]\n$/,
        );
        const inside = await world.asr(['check', '-f', 'unix', '.'], { cwd: world.path('other') });
        assert.equal(inside.out, '');
      },
    ));

  test('the call wins over the configuration', () =>
    inWorld({ '.asr.json': off, 'a.asr.yaml': faulty }, async (world) => {
      assert.equal((await world.asr(['check'])).code, 0);
      assert.equal((await world.asr(['check', '--rule', 'ASR303=error'])).code, 1);
      assert.equal((await world.asr(['check', '--no-config'])).code, 1);
    }));

  test('--config names another file', () =>
    inWorld({ '.asr.json': '{', 'strict.json': warning, 'a.asr.yaml': faulty }, async (world) => {
      const { code, out } = await world.asr(['check', '-f', 'unix', '--config', 'strict.json']);
      assert.equal(code, 0);
      assert.match(out, /\[warning\/ASR303\]/);
    }));

  test('all problems are told, with their places, and the rest of it applies', () =>
    inWorld(
      {
        '.asr.json':
          '{\n  "profile": "2017",\n  "x": 1,\n  "severity": { "ASR303": "warning" }\n}\n',
        'a.asr.yaml': faulty,
      },
      async (world) => {
        const { code, out, err } = await world.asr(['check', '-f', 'unix']);
        assert.match(out, /^a\.asr\.yaml:15:18: .*\[warning\/ASR303\]\n$/);
        assert.deepEqual(
          [code, err],
          [
            2,
            `asr: The configuration .asr.json has errors.
.asr.json:2:14: 'profile' is one of 2016-12, 2026-05.
.asr.json:3:3: Unknown property 'x'. There are profile, severity, drillMonths and ignore.
`,
          ],
        );
      },
    ));

  test('nothing is fixed or accepted under a configuration with errors', () =>
    inWorld({ '.asr.json': '{ "x": 1 }', 'a.asr.yaml': faulty }, async (world) => {
      for (const args of [
        ['fix', '--unsafe'],
        ['fix', '--unsafe', '-'],
        ['check', '--baseline', 'known.json', '--write-baseline'],
      ]) {
        const { code, err } = await world.asr(args, { stdin: faulty });
        assert.equal(code, 2, args.join(' '));
        assert.match(err, /has errors/);
      }
      assert.equal(world.read('a.asr.yaml'), faulty);
      assert.ok(!existsSync(world.path('known.json')));
    }));

  test('the profile is that of the file, then of the call, then of the configuration', () =>
    inWorld({ 'large.asr.yaml': machine('disks: [100, 2048]') }, async (world) => {
      const codes = async (...args: string[]): Promise<boolean> => {
        const { out } = await world.asr(['check', '-f', 'json', ...args]);
        return out.includes('"ASR303"');
      };
      assert.equal(await codes(), true);
      assert.equal(await codes('--profile', '2026-05'), false);
      world.write('.asr.json', '{ "profile": "2026-05" }');
      assert.equal(await codes(), false);
      assert.equal(await codes('--profile', '2016-12'), true);
      world.write('large.asr.yaml', `profile: 2016-12\n${machine('disks: [100, 2048]')}`);
      assert.equal(await codes('--profile', '2026-05'), true);
    }));

  test('standard input has the configuration of the file it stands for', () =>
    inWorld({ 'sub/.asr.json': off }, async (world) => {
      const args = ['check', '-', '-f', 'unix'];
      assert.equal((await world.asr(args, { stdin: faulty })).code, 1);
      const named = await world.asr([...args, '--stdin-filename', 'sub/x.asr.yaml'], {
        stdin: faulty,
      });
      assert.equal(named.code, 0);
      const shown = await world.asr([...args, '--stdin-filename', 'x.asr.yaml'], { stdin: faulty });
      assert.match(shown.out, /^x\.asr\.yaml:15:18: /);
    }));
});
