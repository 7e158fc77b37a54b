import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { machine } from '../../server/src/rules/examples.ts';
import { acted, actions, titles } from '../support/actions.ts';
import { ask } from '../support/ask.ts';

describe('accepting a finding', () => {
  const large = machine('disks: [100, 20│48]');
  test('writes a comment above its line, which then accepts it', () => {
    const text = acted(large, 'Accept ASR303');
    assert.equal(text, machine('# asr-ignore ASR303 -- why this is accepted\ndisks: [100, 2048]'));
    assert.ok(!ask(text).checked.findings.some(({ requirement }) => requirement === 'ASR303'));
    assert.equal(
      acted(large.replaceAll('\n', '\r\n'), 'Accept ASR303'),
      text.replaceAll('\n', '\r\n'),
    );
  });
  test('adds the id to the comment that is there', () => {
    const text = machine('# asr-ignore ASR301 -- known\ndisks: [100, 20│48]');
    assert.equal(
      acted(text, 'Accept ASR303'),
      machine('# asr-ignore ASR301 ASR303 -- known\ndisks: [100, 2048]'),
    );
  });
  test('is offered once for a line, after the fixes, and not for what cannot be accepted', () => {
    const two = machine('disks: [100, ⟦2048, 2048⟧]');
    const found = titles(two, 'quickfix');
    assert.equal(found.filter((title) => title.startsWith('Accept')).length, 1);
    assert.ok(found[0]?.startsWith('Exclude'));
    assert.ok(!titles('scenario: [│', 'quickfix').some((title) => title.startsWith('Accept')));
  });
  test('is offered beside a command that explains the requirement', () => {
    const explain = actions(large).find(({ title }) => title === 'Explain ASR303');
    assert.deepEqual(explain?.command, {
      title: 'Explain ASR303',
      command: 'asr.explainRequirement',
      arguments: ['ASR303'],
    });
  });
});
