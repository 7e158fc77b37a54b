import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type * as Sarif from 'sarif';
import { disk, faulty, inWorld, sound, type World } from './cli-world.ts';

interface List {
  readonly file: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly items: readonly { readonly id: string; readonly state: string; readonly note: string }[];
}

describe('asr checklist', () => {
  test('lists every requirement of the scenario, what is violated first', () =>
    inWorld({ 'dr.asr.yaml': faulty }, async (world) => {
      const { code, out, err } = await world.asr([
        'checklist',
        '--format',
        'markdown',
        'dr.asr.yaml',
      ]);
      assert.deepEqual([code, err], [1, '']);
      assert.match(out, /^# Checklist: dr\\?\.asr\\?\.yaml\n/);
      assert.match(
        out,
        /## Violated \(2\)\n\n\| Id[^\n]*\n[^\n]*\n\| ✗ ASR303, ASR903 \| error \|/,
      );
      assert.match(out, /\| ☐ ASR131 \|/);
      // What the disk is a part of does not tell of it again.
      assert.match(out, /\| ✗ ASR302 \| information \|[^\n]*\| see ASR303 \|/);
      assert.match(out, /## Good to know \(\d+\)\n\n(?:- ASR[^\n]+\n)*- ASR801: /);
    }));
  test('for a terminal, from standard input too: what is violated, open and done', () =>
    inWorld({ '.asr.json': '{ "profile": "2016-12" }' }, async (world) => {
      const stdin = `${faulty}checklist: { ASR110: done }\n`;
      const { code, out, err } = await world.asr(
        ['checklist', '-', '--stdin-filename', 'dr.asr.yaml'],
        { stdin },
      );
      assert.deepEqual([code, err], [1, '']);
      assert.match(out, /^dr\.asr\.yaml: VMware to Azure, profile 2016-12, \d+ requirements\n/);
      assert.match(
        out,
        /\nViolated \(2\)\n {2}ASR302 {2}information [^\n]*\n +\(see ASR303\)\n {2}ASR303 {2}error {7}No/,
      );
      assert.match(out, /\nOpen \(\d+\)\n/);
      assert.match(out, /\nDone \(1\)\n {2}ASR110 /);
      assert.match(out, /\n\d+ met and \d+ not applicable are not shown;/);
      for (const line of out.split('\n').slice(1)) assert.ok(line.length <= 102, line);
      const other = await world.asr(['compare-profiles', '-'], { stdin });
      assert.deepEqual([other.code, other.err], [0, '']);
      assert.match(other.out, /ASR303/);
      const both = await world.asr(['checklist', '-', 'x.asr.yaml'], { stdin });
      assert.equal(both.code, 2);
    }));
  test('as JSON, with what the author settled', () =>
    inWorld({ 'dr.asr.yaml': `${sound}checklist: { ASR302: done }\n` }, async (world) => {
      const { code, out } = await world.asr(['checklist', '--format', 'json', 'dr.asr.yaml']);
      const [list] = JSON.parse(out) as List[];
      assert.ok(list);
      assert.deepEqual([code, list.file, list.counts['violated']], [0, 'dr.asr.yaml', 0]);
      assert.equal(list.items.find(({ id }) => id === 'ASR302')?.state, 'done');
      assert.equal(list.items.find(({ id }) => id === 'ASR303')?.state, 'met');
    }));
  test('of what cannot be read says so, and goes on', () =>
    inWorld(
      { 'a.asr.yaml': new Uint8Array([0xff, 0xfe, 0x41, 0]), 'b.asr.yaml': sound },
      async (world) => {
        const { code, out, err } = await world.asr([
          'checklist',
          'a.asr.yaml',
          'b.asr.yaml',
          'c.asr.yaml',
        ]);
        assert.equal(code, 2);
        assert.match(err, /a\.asr\.yaml is UTF-16/);
        assert.match(err, /c\.asr\.yaml/);
        assert.match(out, /^b\.asr\.yaml: VMware to Azure, profile 2016-12, \d+ requirements$/m);
      },
    ));
});

describe('asr compare-profiles', () => {
  test('lists what appears and what vanishes', () =>
    inWorld({ 'dr.asr.yaml': faulty }, async (world) => {
      const { code, out } = await world.asr(['compare-profiles', 'dr.asr.yaml']);
      assert.equal(code, 0);
      assert.match(out, /## Only in 2016-12 \(\d+\)\n\n[^#]*\*\*ASR303\*\* error, line \d+/);
    }));
  test('in both directions, as JSON', () =>
    inWorld({ 'dr.asr.yaml': `profile: 2026-05\n${faulty}` }, async (world) => {
      const ids = async (from: string, to: string, which: 'appear' | 'vanish') => {
        const { out } = await world.asr([
          'compare-profiles',
          '--from',
          from,
          '--to',
          to,
          '-f',
          'json',
          'dr.asr.yaml',
        ]);
        const [one] = JSON.parse(out) as Record<string, { code: string }[]>[];
        return (one?.[which] ?? []).map(({ code }) => code);
      };
      assert.ok((await ids('2016-12', '2026-05', 'vanish')).includes('ASR303'));
      assert.ok((await ids('2026-05', '2016-12', 'appear')).includes('ASR303'));
      assert.deepEqual(await ids('2016-12', '2016-12', 'appear'), []);
    }));
});

describe('exceptions on the checklist', () => {
  const accepted = faulty.replace(
    '    disks:',
    '    # asr-ignore ASR303 until=2026-12-31 -- moves to smaller disks\n    disks:',
  );
  const now = (): number => Date.UTC(2026, 10, 29);
  const itemOf = async (world: World, ...args: string[]): Promise<Record<string, unknown>> => {
    const { out } = await world.asr(['checklist', '-f', 'json', 'a.asr.yaml', ...args], { now });
    const [{ items }] = JSON.parse(out) as [{ items: Record<string, unknown>[] }];
    return items.find(({ id }) => id === disk) ?? {};
  };
  test('an accepted violation is listed with its reason, last day and line', () =>
    inWorld({ 'a.asr.yaml': accepted }, async (world) => {
      const line = accepted.split('\n').findIndex((one) => one.includes('asr-ignore')) + 1;
      const { state, note, exceptions } = await itemOf(world);
      assert.equal(state, 'accepted');
      assert.equal(note, `line ${line}, until 2026-12-31: moves to smaller disks`);
      const by = { comment: { line, reason: 'moves to smaller disks', until: '2026-12-31' } };
      assert.deepEqual((exceptions as { by: unknown }[])[0]?.by, by);
      for (const format of ['text', 'markdown']) {
        const { out } = await world.asr(['checklist', '-f', format, 'a.asr.yaml'], { now });
        assert.match(out, /Accepted \(\d+\)/, format);
        assert.match(out, /moves to smaller disks/, format);
        assert.doesNotMatch(out, /✓ ASR303/, format);
      }
    }));
  test('a violation that is switched off is listed with what switches it off', () =>
    inWorld({ 'a.asr.yaml': faulty }, async (world) => {
      const off = await itemOf(world, '--rule', `${disk}=off`);
      assert.deepEqual([off.state, off.note], ['switchedOff', `off in --rule ${disk}=off`]);
      world.write('.asr.json', `{ "severity": { "${disk}": "off" } }`);
      const { state, note } = await itemOf(world);
      assert.deepEqual([state, note], ['switchedOff', 'off in .asr.json']);
      const { out } = await world.asr(['checklist', '-f', 'markdown', 'a.asr.yaml'], { now });
      assert.match(out, /## Switched off \(\d+\)[^]*⊘ ASR303/);
    }));
  test('a violation of a lower severity stays one', () =>
    inWorld({ 'a.asr.yaml': faulty }, async (world) => {
      for (const level of ['warning', 'information', 'hint'])
        assert.equal((await itemOf(world, '--rule', `${disk}=${level}`)).state, 'violated', level);
    }));
  test('SARIF has both as suppressed results', () =>
    inWorld({ 'a.asr.yaml': accepted }, async (world) => {
      const resultsOf = async (...args: string[]): Promise<Sarif.Result[]> => {
        const { out } = await world.asr(['check', '-f', 'sarif', 'a.asr.yaml', ...args], { now });
        const results = (JSON.parse(out) as Sarif.Log).runs[0]?.results ?? [];
        return results.filter(({ ruleId }) => ruleId === disk);
      };
      const [inSource] = await resultsOf();
      assert.deepEqual(
        inSource?.suppressions?.map(({ kind, justification }) => [kind, justification]),
        [['inSource', 'moves to smaller disks (until 2026-12-31)']],
      );
      world.write('a.asr.yaml', faulty);
      const [external] = await resultsOf('--rule', `${disk}=off`);
      assert.deepEqual(
        external?.suppressions?.map(({ kind, justification }) => [kind, justification]),
        [['external', `Off in --rule ${disk}=off`]],
      );
    }));
});
