/** The edits by which a drill is recorded and a version is approved. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { profiled } from '../../server/src/check/checked-descriptor.ts';
import { versionDigest } from '../../server/src/deployment/version-digest.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { recordEdits, type GivenRecord } from '../../server/src/features/record-edits.ts';
import { example } from '../../server/src/rules/examples.ts';

const day = '2016-11-20';

/** The text after the edits; null where there are none to make. */
function edited(
  text: string,
  kind: GivenRecord['kind'],
  values: GivenRecord['values'],
  today: string | undefined = day,
): string | null {
  const descriptor = Descriptor.open('file:///a.asr.yaml', 1, text);
  const written = recordEdits(profiled(descriptor, {}, today, versionDigest), { kind, values });
  if (written === null) return null;
  return written.edits
    .map(({ range, newText }) => ({
      start: descriptor.offsetAt(range.start),
      end: descriptor.offsetAt(range.end),
      newText,
    }))
    .sort((one, other) => other.start - one.start)
    .reduce((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);
}

const head = example('vmware-to-azure', {
  recoveryPlans: '\n  - { name: erp, groups: [{ machines: [FIN-SQL01] }] }',
});
const drill = { plan: 'erp', type: 'test', result: 'passed', minutes: 95, by: 'A. Jansen' };
const line = `{ date: ${day}, plan: erp, type: test, result: passed, minutes: 95, by: A. Jansen }`;

const idsIn = (text: string): string[] =>
  check(Descriptor.open('file:///a.asr.yaml', 1, text), {}, day, versionDigest).findings.map(
    ({ requirement }) => requirement,
  );

describe('a drill is recorded', () => {
  test('in a new list, and after those that are there, with their comments', () => {
    assert.equal(edited(head, 'drill', drill), `${head}drills:\n  - ${line}\n`);
    const one = `${head}drills: # portal\n  - date: 2016-10-11 # the first\n    plan: erp\n  # the next in May\n`;
    assert.equal(
      edited(one, 'drill', drill),
      `${head}drills: # portal\n  - date: 2016-10-11 # the first\n    plan: erp\n  - ${line}\n  # the next in May\n`,
    );
    assert.equal(
      edited(`${head}drills: [{ date: 2016-10-11 }] # all\n`, 'drill', drill),
      `${head}drills: [{ date: 2016-10-11 }, ${line}] # all\n`,
    );
    for (const empty of ['', ' ~', ' []'])
      assert.equal(
        edited(`${head}drills:${empty}\n`, 'drill', drill)?.replace(
          /drills:\s+(?:- )?/,
          'drills: ',
        ),
        empty === ' []' ? `${head}drills: [${line}]\n` : `${head}drills: ${line}\n`,
      );
  });
  test('with Windows line ends, where there are such', () => {
    assert.equal(
      edited(head.replaceAll('\n', '\r\n'), 'drill', drill),
      `${head}drills:\n  - ${line}\n`.replaceAll('\n', '\r\n'),
    );
  });
  test('on the day that is given, else on that of the check', () => {
    assert.match(
      edited(head, 'drill', { ...drill, date: '2016-10-01' }) ?? '',
      /date: 2016-10-01,/,
    );
    assert.match(edited(head, 'drill', { ...drill, date: '' }) ?? '', /date: 2016-11-20,/);
  });
  test('with words of any characters, which are read back', () => {
    for (const notes of ['A: B, C', 'yes', "O'Neil", '"', '# x', '{', '2016-11-20', '😀', 'a\nb']) {
      const after = edited(head, 'drill', { ...drill, notes }) ?? '';
      const { model } = Descriptor.open('file:///a', 1, after);
      assert.equal(model.drills?.items[0]?.notes?.value, notes, after);
    }
  });
  test('and not with what the format does not have, or in the future', () => {
    for (const wrong of [
      { type: 'real' },
      { result: 'ok' },
      { minutes: 'ninety' },
      { minutes: -1 },
      { minutes: Number.NaN },
      { date: 'today' },
      { date: '2016-13-01' },
      { date: '2016-11-31' },
      { date: '2016-11-21' },
    ])
      assert.equal(edited(head, 'drill', { ...drill, ...wrong }), null, JSON.stringify(wrong));
  });
  test('and not where the list is no list of its own', () => {
    assert.equal(edited(`${head}drills: later\n`, 'drill', drill), null);
    assert.equal(edited(`x-a: &a [{ plan: erp }]\n${head}drills: *a\n`, 'drill', drill), null);
  });
});

describe('a version is approved', () => {
  const approval = { by: 'B. Okafor', role: 'Head of IT', note: '' };
  test('with its digest and the day of the check, and is then up to date', () => {
    const stale = `${head}approvals:\n  - { by: A. Jansen, date: 2016-11-01, digest: 0123456789abcdef } # first\n`;
    assert.ok(idsIn(stale).includes('ASR061'));
    const after = edited(stale, 'approval', approval) ?? '';
    const digest = versionDigest(profiled(Descriptor.open('file:///a', 1, stale), {}, day));
    assert.equal(
      after,
      `${stale}  - { by: B. Okafor, role: Head of IT, date: 2016-11-20, digest: ${digest} }\n`,
    );
    assert.ok(!idsIn(after).includes('ASR061'));
  });
  test('whatever digest is given, and also where its digits are a number for YAML', () => {
    const after = edited(head, 'approval', { ...approval, digest: 'forged' }) ?? '';
    assert.doesNotMatch(after, /forged/);
    let numeric = 0;
    for (let i = 0; i < 3000 && numeric < 2; i++) {
      const text = head.replace('erp', `erp${i}`);
      const own = edited(text, 'approval', { by: 'A' }) ?? '';
      const [, written = ''] = /digest: (\S+) /.exec(own) ?? [];
      if (!/^'(?:\d{16}|\d+e\d+)'$/.test(written)) continue;
      numeric++;
      assert.ok(!idsIn(own).includes('ASR061'), own);
    }
    assert.ok(numeric > 0, 'there are digests of digits alone');
  });
  test('and not without a day', () => {
    const descriptor = Descriptor.open('file:///a', 1, head);
    const given: GivenRecord = { kind: 'approval', values: approval };
    assert.equal(recordEdits(profiled(descriptor, {}, undefined), given), null);
  });
});
