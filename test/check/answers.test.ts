import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Analysis } from '../../server/src/check/analysis.ts';
import { check } from '../../server/src/check/check.ts';
import type { Configuration } from '../../server/src/check/checked-descriptor.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { machine } from '../../server/src/rules/examples.ts';

const text = (answers: string, lines = 'disks: [100, 2048]'): string =>
  `${machine(lines)}checklist: { ${answers} }\n`;

/** The findings as "ASR303 on text". */
function found(whole: string, configuration: Configuration = {}): string[] {
  return check(Descriptor.open('file:///a', 1, whole), configuration).findings.map(
    ({ requirement, span }) => `${requirement} ${whole.slice(span.start, span.end)}`,
  );
}

describe('an answer that says done of what the descriptor breaks', () => {
  test('is a finding, which names the line', () => {
    const whole = text('ASR110: done, ASR303: done');
    assert.deepEqual(found(whole), ['ASR303 2048', 'ASR030 done']);
    const [broken, answer] = check(Descriptor.open('file:///a', 1, whole)).findings;
    const line = whole.slice(0, broken?.span.start).split('\n').length;
    assert.ok(answer);
    assert.ok(answer.message.includes(`line ${line} breaks it`), answer.message);
    assert.deepEqual(answer.related, [{ span: broken?.span, message: broken?.message }]);
    assert.deepEqual(answer.fixes(), []);
  });

  test('is one as well in an answer with who and when', () => {
    const whole = text('ASR303: { state: done, by: A. Jansen, date: 2016-11-20 }');
    assert.deepEqual(found(whole), ['ASR303 2048', 'ASR030 done']);
    assert.deepEqual(found(text('ASR303: { state: open, by: A }')), ['ASR303 2048']);
  });

  test('is none where it says something else, where nothing is broken, or where that is accepted', () => {
    assert.deepEqual(found(text('ASR303: open')), ['ASR303 2048']);
    assert.deepEqual(found(text('ASR303: done', 'disks: [100]')), []);
    // What is to be known is not broken.
    assert.deepEqual(found(text('ASR313: done', 'nics: [{ teamed: true }]')), ['ASR313 true']);
    const accepted = 'disks: [100, 2048] # asr-ignore ASR303 -- moved in May';
    assert.deepEqual(found(text('ASR303: done', accepted)), []);
  });

  test('follows the configuration, and no comment', () => {
    const whole = text('ASR303: done');
    assert.deepEqual(found(whole, { severity: { ASR030: 'off' } }), ['ASR303 2048']);
    assert.deepEqual(found(whole, { severity: { ASR303: 'off' } }), []);
    assert.deepEqual(found(`${whole.trimEnd()} # asr-ignore ASR030 -- so be it\n`), [
      'ASR303 2048',
      'ASR030 done',
      'ASR019 ASR030',
    ]);
  });

  test('comes and goes with what is broken', () => {
    const before = Descriptor.open('file:///a', 1, text('ASR303: done', 'disks: [100, 512]'));
    const analysis = new Analysis(before);
    assert.deepEqual(analysis.findings(), []);
    const start = before.text.indexOf('512');
    analysis.edit(2, [{ span: { start, end: start + 3 }, newText: '2048' }]);
    assert.deepEqual(
      analysis.findings().map(({ requirement }) => requirement),
      ['ASR303', 'ASR030'],
    );
  });
});
