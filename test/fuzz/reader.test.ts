/** Reading survives any text (T-01): it does not throw, and what it gives lies within the text. */
import { test } from 'node:test';
import { readThrough } from '../support/explore.ts';
import { figure } from '../support/figures.ts';
import { hostile, sourceTexts } from '../support/hostile.ts';
import { survive } from '../support/minimise.ts';
import { Random, seedOf } from '../support/random.ts';

const texts = figure('READ_TEXTS');

test(`${texts} hostile texts are read without a throw, into trees within their segments`, () => {
  const random = new Random(seedOf('reader'));
  // Short texts: what breaks a reader is seldom long, and 100,000 of them have to be read.
  const sources = sourceTexts(random).map((text) => {
    const start = text.indexOf('\n', random.below(Math.max(1, text.length - 300))) + 1;
    return text.slice(start, start + 60 + random.below(240));
  });
  for (let i = 0; i < texts; i++) survive(hostile(random, sources), readThrough);
});
