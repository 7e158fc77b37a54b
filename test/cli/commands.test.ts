import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commands } from '../../server/src/cli/commands/index.ts';
import { firstDescriptor } from '../../server/src/pages/first-descriptor.ts';
import { catalogue, profiles } from '../../server/src/requirements/catalogue.ts';
import { inWorld } from './cli-world.ts';

const loaded = await Promise.all(commands.map(({ load }) => load()));

describe('help', () => {
  for (const { name, load } of commands)
    test(`asr ${name} --help`, () =>
      inWorld({}, async (world) => {
        const command = await load();
        assert.equal(command.name, name);
        const { code, out, err } = await world.asr([name, '--help']);
        assert.deepEqual([code, err], [0, '']);
        for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
        assert.match(out, new RegExp(`^Usage: asr ${name}`, 'm'));
        for (const option of Object.keys(command.options))
          assert.match(out, new RegExp(`--${option}\\b`));
        assert.ok(command.examples.length > 0);
        assert.equal((await world.asr(['help', name])).out, out);
        assert.doesNotMatch(command.summary, /\.$/);
      }));

  test('the overview names every command', () =>
    inWorld({}, async (world) => {
      const { out } = await world.asr(['--help']);
      for (const { name, summary } of loaded)
        assert.ok(out.replace(/\s+/g, ' ').includes(` ${name} ${summary} `));
      for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
    }));

  test('no two options of a command share a letter', () => {
    for (const { name, options } of loaded) {
      const letters = Object.values(options).flatMap(({ short }) => short ?? []);
      assert.equal(new Set([...letters, 'h']).size, letters.length + 1, name);
    }
  });

  test('every example of asr check and asr fix is understood', () =>
    inWorld({}, async (world) => {
      for (const { name, examples } of loaded.filter(
        (one) => one.name === 'check' || one.name === 'fix',
      ))
        for (const [example] of examples) {
          const [, words = ''] = /(?:^|\| )asr (.*?)(?: <.*)?$/.exec(example) ?? [];
          assert.ok(words.startsWith(name), example);
          const { err } = await world.asr(words.split(' '));
          assert.doesNotMatch(err, /[Oo]ption|Unknown/, example);
        }
    }));
});

describe('asr explain', () => {
  test('explains every requirement of every profile, in every format', () =>
    inWorld({}, async (world) => {
      for (const profile of profiles) {
        const ids = catalogue(profile).requirements.map(({ id }) => id);
        for (const format of ['text', 'markdown', 'json']) {
          const { code, out } = await world.asr([
            'explain',
            '--profile',
            profile,
            '--format',
            format,
            ...ids,
          ]);
          assert.equal(code, 0);
          for (const id of ids) assert.ok(out.includes(id), id);
          if (format === 'json') assert.equal((JSON.parse(out) as unknown[]).length, ids.length);
        }
      }
    }));

  test('text has no marks of Markdown, and fits', () =>
    inWorld({}, async (world) => {
      const { out } = await world.asr(['explain', 'ASR303']);
      assert.equal((await world.asr(['explain', '303'])).out, out);
      const [prose = ''] = out.split('\nRule ');
      assert.doesNotMatch(prose, /\*\*|`|\]\(|^#/m);
      for (const line of prose.split('\n'))
        assert.ok(line.length <= 80 || line.includes('<http'), line);
    }));
});

describe('asr list-requirements', () => {
  test('lists those of a scenario with the severity they have there', () =>
    inWorld({}, async (world) => {
      const { out } = await world.asr([
        'list-requirements',
        '--scenario',
        'physical-to-azure',
        '--format',
        'json',
      ]);
      const rows = JSON.parse(out) as { id: string; severity: string; scenarios: string[] }[];
      const known = catalogue('2016-12');
      assert.ok(rows.length > 50);
      for (const { id, severity, scenarios: codes } of rows) {
        assert.ok(codes.includes('physical-to-azure'), id);
        assert.equal(severity, known.severity(id, 'physical-to-azure'));
      }
    }));

  test('every format has a line for every requirement', () =>
    inWorld({}, async (world) => {
      const text = await world.asr(['list-requirements']);
      const count = text.out.trimEnd().split('\n').length;
      const csv = await world.asr(['list-requirements', '--format', 'csv']);
      assert.equal(csv.out.trimEnd().split('\r\n').length, count + 1);
      const markdown = await world.asr(['list-requirements', '--format', 'markdown']);
      assert.equal(markdown.out.trimEnd().split('\n').length, count + 2);
      const json = await world.asr(['list-requirements', '--format', 'json']);
      assert.equal((JSON.parse(json.out) as unknown[]).length, count);
    }));
});

describe('asr init', () => {
  test('writes for the profile of the call, or else of the configuration where the file is to lie', () =>
    inWorld({ 'team/.asr.json': '{ "profile": "2026-05" }' }, async (world) => {
      const init = async (...args: string[]) =>
        (await world.asr(['init', 'vmware-to-azure', ...args])).out;
      const [old, recent] = profiles.map((one) => firstDescriptor('vmware-to-azure', one));
      assert.notEqual(old, recent);
      assert.equal(await init(), old);
      assert.equal(await init('--profile', '2026-05'), recent);
      await init('--output', 'team/new.asr.yaml');
      assert.equal(world.read('team/new.asr.yaml'), recent);
      await init('--output', 'team/old.asr.yaml', '--profile', '2016-12');
      assert.equal(world.read('team/old.asr.yaml'), old);
    }));

  test('warns of a scenario that the profile reports as retired or deprecated', () =>
    inWorld({}, async (world) => {
      const warned = await world.asr(['init', 'hyperv-to-secondary', '--profile', '2026-05']);
      assert.equal(warned.code, 0);
      assert.match(
        warned.err,
        /^asr: Profile 2026-05 reports this scenario as deprecated \(ASR029\)/,
      );
      const written = ['init', 'vmware-to-secondary', '--profile', '2026-05', '-o', 'a.asr.yaml'];
      assert.match((await world.asr(written)).err, /as retired .*\n.*Written\./);
      assert.equal((await world.asr(['init', 'hyperv-to-secondary'])).err, '');
    }));

  test('writes a new file, and over an old one only if it must', () =>
    inWorld({ 'old.asr.yaml': 'old' }, async (world) => {
      const written = await world.asr(['init', 'VMware-to-Azure', '--output', 'new.asr.yaml']);
      assert.equal(written.code, 0);
      assert.equal(world.read('new.asr.yaml'), firstDescriptor('vmware-to-azure'));
      assert.equal((await world.asr(['init', 'hyperv-to-azure', '-o', 'old.asr.yaml'])).code, 2);
      assert.equal(world.read('old.asr.yaml'), 'old');
      assert.equal(
        (await world.asr(['init', 'hyperv-to-azure', '-o', 'old.asr.yaml', '--force'])).code,
        0,
      );
      assert.equal(world.read('old.asr.yaml'), firstDescriptor('hyperv-to-azure'));
    }));
});
