/** What broke once does not break again: the texts that random runs found, made small. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { explore, readThrough } from '../support/explore.ts';
import { replay } from '../support/history.ts';
import { mend } from '../support/mend.ts';
import {
  minimise,
  reduced,
  regressions,
  type HistoryStep,
  type Regression,
} from '../support/minimise.ts';
import { Random } from '../support/random.ts';

describe('texts that broke something once', () => {
  const files = readdirSync(regressions);
  assert.ok(files.length > 0);
  for (const file of files) {
    const { found, text, by, history } = JSON.parse(
      readFileSync(`${regressions}/${file}`, 'utf8'),
    ) as Regression;
    test(`${file}: ${found}`, () => {
      if (history !== undefined) replay(history);
      if (text === undefined) return;
      readThrough(text);
      mend(text, by === 'fixes');
      // Each text is small: twenty times five places are all of them and more.
      for (let seed = 1; seed <= 20; seed++) explore(text, new Random(seed));
    });
  }
});

test('a failing text is made as small as its failure', () => {
  const text = `${'line\n'.repeat(40)}a needle here\n${'other\n'.repeat(40)}`;
  let tries = 0;
  const small = minimise(text, (one) => {
    tries++;
    return one.includes('needle');
  });
  assert.equal(small, 'needle');
  assert.ok(tries < 150, `${tries} texts tried`);
});

test('of many edits those are left that lead to a failure', () => {
  const step = (start: number, newText: string): HistoryStep => {
    const span = { start, end: start };
    return { span, newText, looked: true, asked: true, compared: true };
  };
  const steps = 'abcXdefYgh'.split('').map((letter, i) => step(i, letter));
  const fails = (some: readonly HistoryStep[]): boolean => {
    const text = some.map(({ newText }) => newText).join('');
    return text.includes('X') && text.includes('Y');
  };
  const few = reduced(steps, fails, 100);
  assert.equal(few.map(({ newText }) => newText).join(''), 'XY');
  // A step that no longer fits is left out.
  replay({ from: 'scenario: x\n', looked: true, steps: [step(500, 'a'), step(12, 'name: y\n')] });
});
