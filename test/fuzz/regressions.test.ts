/** What broke once does not break again: the texts that random runs found, made small. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { explore, readThrough } from '../support/explore.ts';
import { mend } from '../support/mend.ts';
import { minimise, regressions, type Regression } from '../support/minimise.ts';
import { Random } from '../support/random.ts';

describe('texts that broke something once', () => {
  const files = readdirSync(regressions);
  assert.ok(files.length > 0);
  for (const file of files) {
    const { found, text, by } = JSON.parse(
      readFileSync(`${regressions}/${file}`, 'utf8'),
    ) as Regression;
    test(`${file}: ${found}`, () => {
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
