import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faulty, inWorld, sound } from './world.ts';

interface List {
  readonly file: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly items: readonly { readonly id: string; readonly state: string; readonly note: string }[];
}

describe('asr checklist', () => {
  test('lists every requirement of the scenario, what is violated first', () =>
    inWorld({ 'dr.asr.yaml': faulty }, async (world) => {
      const { code, out, err } = await world.asr(['checklist', 'dr.asr.yaml']);
      assert.deepEqual([code, err], [1, '']);
      assert.match(out, /^# Checklist: dr\\?\.asr\\?\.yaml\n/);
      assert.match(out, /## Violated \(3\)\n\n\| Id[^\n]*\n[^\n]*\n\| ✗ ASR303 \| error \|/);
      assert.match(out, /\| ☐ ASR131 \|/);
      assert.match(out, /## Good to know \(\d+\)\n\n(?:- ASR[^\n]+\n)*- ASR801: /);
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
        assert.match(out, /^# Checklist: b/m);
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
