import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { codeActions } from '../../server/src/features/index.ts';
import { machine } from '../../server/src/rules/examples.ts';
import { acted, actions, titles } from '../support/actions.ts';
import { ask } from '../support/ask.ts';

describe('accepting a finding', () => {
  const large = machine('disks: [100, 20│48]');
  test('writes a comment above its line, which accepts it once a reason is given', () => {
    const text = acted(large, 'Accept ASR303');
    assert.equal(text, machine('# asr-ignore ASR303 -- <reason>\ndisks: [100, 2048]'));
    const found = (own: string): string[] =>
      ask(own).checked.findings.map(({ requirement }) => requirement);
    // Nobody has given a reason yet.
    assert.deepEqual(found(text), ['ASR019', 'ASR303']);
    assert.deepEqual(found(text.replace('<reason>', 'moves in May')), []);
    assert.equal(
      acted(large.replaceAll('\n', '\r\n'), 'Accept ASR303'),
      text.replaceAll('\n', '\r\n'),
    );
  });
  test('leaves the reason as a placeholder to a client that takes such edits', () => {
    const { checked, position } = ask(large.replaceAll('\n', '\r\n'));
    const range = { start: position, end: position };
    const context = { diagnostics: [] };
    const [edit, ...more] = codeActions(checked, { range, context }, { snippetEdits: true })
      .filter(({ title }) => title.startsWith('Accept'))
      .flatMap(({ edit: { documentChanges = [] } = {} }) => documentChanges)
      .flatMap((change) => ('edits' in change ? change.edits : []));
    assert.deepEqual(more, []);
    assert.ok(edit !== undefined && 'snippet' in edit);
    assert.equal(edit.snippet.value, '    # asr-ignore ASR303 -- ${0:<reason>}\r\n');
    assert.deepEqual(edit.range.start, edit.range.end);
    assert.equal(edit.range.start.character, 0);
  });
  test('is not offered a second time where the reason is still to be given', () => {
    const text = machine('# asr-ignore ASR303 -- <reason>\ndisks: [100, 20│48]');
    assert.ok(!titles(text, 'quickfix').some((title) => title.startsWith('Accept ASR303')));
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
