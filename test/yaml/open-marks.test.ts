import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingMarks, openMarks } from '../../server/src/yaml/open-marks.ts';

const cases: Readonly<Record<string, string>> = {
  'a: [1, 2]': '',
  'a: [1, 2': '[',
  'a: { b: [1, { c: 2 }': '{[',
  'a: { b: "}" ': '{',
  'a: "x': '"',
  "a: 'it''s": "'",
  "a: it's [fine": '',
  'a: 5" disk': '',
  'a: # [': '',
  'a: b#[': '',
  'a: |\n  [ "\n  x\nb: [': '[',
  'a: >\n  {': '',
  '- [a\n- b': '[',
  '- - {': '{',
  'a: "\\"" [': '',
  'a: ["x": 1': '[',
  'a: [ ] ]': '',
};

for (const [text, expected] of Object.entries(cases)) {
  test(`${JSON.stringify(text)} leaves ${expected === '' ? 'nothing' : expected} open`, () => {
    assert.equal(
      openMarks(text)
        .map(({ mark }) => mark)
        .join(''),
      expected,
    );
  });
}
test('marks are closed from within', () => {
  assert.equal(closingMarks(openMarks('a: { b: [1, {')), '}]}');
});
test('a long text takes a short time', () => {
  assert.equal(openMarks('['.repeat(200_000)).length, 200_000);
  assert.equal(openMarks('|\n'.repeat(50_000)).length, 0);
  assert.equal(openMarks('"x" '.repeat(50_000)).length, 0);
});
