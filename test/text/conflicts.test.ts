import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areOnBothSides, conflictsIn } from '../../server/src/text/conflicts.ts';

const whole = 'a\n<<<<<<< HEAD\nb\n||||||| base\nc\n=======\nd\n>>>>>>> x\ne\n';
const parts = (text: string): string[][] =>
  conflictsIn(text).map(({ marker, ours, base, theirs }) =>
    [marker, ours, base, theirs].map(({ start, end }) => text.slice(start, end).trim()),
  );

test('the parts of a conflict', () => {
  assert.deepEqual(parts(whole), [['<<<<<<< HEAD', 'b', 'c', 'd']]);
  assert.deepEqual(parts(whole.replace('||||||| base\nc\n', '')), [['<<<<<<< HEAD', 'b', '', 'd']]);
  assert.equal(conflictsIn(whole + whole).length, 2);
});

test('conflicts of which markers are missing', () => {
  assert.deepEqual(parts('a\n>>>>>>> x\nb'), [['>>>>>>> x', '', '', '']]);
  assert.deepEqual(parts('=======\na\n>>>>>>> x'), [['=======', '', '', 'a']]);
  assert.deepEqual(parts('<<<<<<< a\nb'), [['<<<<<<< a', 'b', '', '']]);
  assert.equal(conflictsIn('<<<<<<< a\n<<<<<<< b\n').length, 2);
});

test('lines that are no markers', () => {
  for (const text of ['', '<<<<<<', '========', ' <<<<<<< a', '<<<<<<<a', 'a <<<<<<< b'])
    assert.deepEqual(conflictsIn(text), [], text);
});

test('two places on both sides', () => {
  const conflicts = conflictsIn(whole);
  assert.ok(areOnBothSides(conflicts, whole.indexOf('b\n'), whole.indexOf('d\n')));
  assert.ok(!areOnBothSides(conflicts, whole.indexOf('b\n'), whole.indexOf('e\n')));
});
