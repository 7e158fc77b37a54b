/** The edits that a tick in the checklist makes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { checklist } from '../../server/src/check/checklist.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { answerEdits, type GivenAnswer } from '../../server/src/features/answer-edits.ts';
import { machine } from '../../server/src/rules/examples.ts';

/** The text after the edits; null where there are none to make. */
function edited(text: string, id: string, answer?: GivenAnswer): string | null {
  const descriptor = Descriptor.open('file:///a', 1, text);
  const edits = answerEdits(descriptor, id, answer);
  if (edits === null) return null;
  return edits
    .map(({ range, newText }) => ({
      start: descriptor.offsetAt(range.start),
      end: descriptor.offsetAt(range.end),
      newText,
    }))
    .sort((one, other) => other.start - one.start)
    .reduce((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);
}

const head = machine('os: Windows Server 2012 R2');
const done: GivenAnswer = { state: 'done', by: 'A. Jansen', date: '2016-11-20' };
const whole = '{ state: done, by: A. Jansen, date: 2016-11-20 }';

describe('an answer is written', () => {
  test('into a new block, and beside other answers in their style', () => {
    assert.equal(edited(head, 'ASR302', done), `${head}checklist:\n  ASR302: ${whole}\n`);
    assert.equal(
      edited(`${head}checklist:\n  ASR110: open # later\n`, 'ASR302', done),
      `${head}checklist:\n  ASR110: open # later\n  ASR302: ${whole}\n`,
    );
    assert.equal(
      edited(`${head}checklist: { ASR110: open }\n`, 'ASR302', done),
      `${head}checklist: { ASR110: open, ASR302: ${whole} }\n`,
    );
    for (const empty of ['', ' ~', ' {}'])
      assert.equal(
        edited(`${head}checklist:${empty}\n`, 'ASR302', { state: 'done' }),
        `${head}checklist:\n  ASR302: done\n`,
      );
  });
  test('in place of the one that is there', () => {
    for (const before of ['open', '{ state: open, by: B }', '\n    state: open\n    by: B'])
      assert.equal(
        edited(`${head}checklist:\n  ASR302: ${before}\n  ASR110: done\n`, 'ASR302', done)?.replace(
          /ASR302:\s+/,
          'ASR302: ',
        ),
        `${head}checklist:\n  ASR302: ${whole}\n  ASR110: done\n`,
      );
  });
  test('with a name of any characters, which is read back', () => {
    for (const by of ['A: B, C', 'yes', "O'Neil", '"', '# x', '{', '2016-11-20', '😀', '- a'])
      for (const text of [head, `${head}checklist: { ASR110: open }\n`]) {
        const after = edited(text, 'ASR302', { state: 'notApplicable', by }) ?? '';
        const { answer, state } =
          checklist(check(Descriptor.open('file:///a', 1, after))).find(
            ({ requirement }) => requirement.id === 'ASR302',
          ) ?? {};
        assert.deepEqual([state, answer?.by], ['notApplicable', by], after);
      }
  });
  test('without what is empty or no day', () => {
    const short = `${head}checklist:\n  ASR302: done\n`;
    for (const answer of [{ state: 'done' }, { state: 'done', by: ' ', date: 'today' }])
      assert.equal(edited(head, 'ASR302', answer), short);
  });
  test('and not where that is not possible', () => {
    assert.equal(edited(head, 'x', done), null);
    assert.equal(edited(head, 'ASR302', { state: 'perhaps' }), null);
    assert.equal(edited(`${head}checklist: later\n`, 'ASR302', done), null);
    assert.equal(edited(`x-a: &a { ASR110: done }\n${head}checklist: *a\n`, 'ASR302', done), null);
  });
});

describe('an answer is removed', () => {
  test('with its line, and with the block if it is the last', () => {
    assert.equal(
      edited(`${head}checklist:\n  ASR302: done\n  ASR110: done\n`, 'ASR302'),
      `${head}checklist:\n  ASR110: done\n`,
    );
    assert.equal(edited(`${head}checklist:\n  ASR302: done\n`, 'ASR302'), head);
    assert.equal(edited(`${head}checklist: { ASR302: done }\n`, 'ASR302'), head);
  });
  test('where there is one', () => {
    assert.equal(
      edited(`${head}checklist:\n  ASR302: done\n`, 'ASR110'),
      `${head}checklist:\n  ASR302: done\n`,
    );
    assert.equal(edited(head, 'ASR302'), null);
  });
});
