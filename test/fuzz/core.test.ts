/** Every feature survives any text (T-02), and every range it gives is one of the text (T-03). */
import { test } from 'node:test';
import { explore } from '../support/explore.ts';
import { figure } from '../support/figures.ts';
import { hostile, sourceTexts } from '../support/hostile.ts';
import { survive } from '../support/minimise.ts';
import { Random, seedOf } from '../support/random.ts';

const texts = figure('CORE_TEXTS');

test(`${texts} hostile texts through the whole core: no throw, no failed rule, all ranges valid`, () => {
  const random = new Random(seedOf('core'));
  const sources = sourceTexts(random);
  for (let i = 0; i < texts; i++) {
    const places = random.below(2 ** 31);
    survive(hostile(random, sources), (text) => {
      explore(text, new Random(places));
    });
  }
});
