import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueInWords } from '../../server/src/plan/answer-words.ts';
import { answerOf, descriptorText, machineLines } from './plan-world.ts';

const hours = (machines: number): string =>
  valueInWords(answerOf(descriptorText(machineLines(machines, '')), 'K16'));

test('less than an hour is told in minutes', () => {
  assert.equal(hours(3), 'at least 0.1 min');
  assert.equal(hours(120), 'at least 3.6 min');
  assert.equal(hours(1000), 'at least 30 min');
  assert.equal(hours(2000), 'at least 1 h');
  assert.equal(hours(3000), 'at least 1.5 h');
});
test('what is not computable has no figure', () => {
  assert.equal(valueInWords(answerOf(descriptorText(''), 'K16')), 'not computable');
});
