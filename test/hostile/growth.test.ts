/** T-12: four times the text takes about four times the work, whatever the text. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import * as features from '../../server/src/features/index.ts';
import { deep } from '../support/figures.ts';
import { patterns } from '../support/hostile.ts';

const small = (deep > 1 ? 64 : 16) * 1024;
/** Four times the text may take this many times as long; linear is 4, quadratic 16. */
const most = 6;
/** Below this a time says nothing: it counts as this much. In milliseconds of the processor. */
const floor = 20;
/** How often both are measured anew, until the least times show the growth that is promised. */
const repeats = 15;

describe(`from ${small / 1024} to ${small / 256} KiB`, () => {
  assert.ok(Object.keys(patterns).length >= 68);
  for (const [name, text] of Object.entries(patterns))
    test(name, () => {
      const unit = text(256).length / 256;
      const n = Math.ceil(small / unit);
      const [one, four] = [text(n), text(4 * n)];
      const least = { one: Infinity, four: Infinity };
      let growth = Infinity;
      // A busy machine can only make times longer: the least of several is near the truth.
      for (let i = 0; i < repeats && growth > most; i++) {
        least.one = Math.min(least.one, work(one));
        least.four = Math.min(least.four, work(four));
        growth = least.four / Math.max(floor, least.one);
      }
      assert.ok(
        growth <= most,
        `${one.length} characters took ${least.one.toFixed(1)} ms, ${four.length} took ${least.four.toFixed(1)}`,
      );
    });
});

/** The processor's time, in milliseconds, for everything that is made of a text when it is opened. */
function work(text: string): number {
  const before = process.cpuUsage();
  const descriptor = Descriptor.open('file:///growth', 1, text);
  features.diagnostics(check(descriptor));
  features.documentSymbols(descriptor);
  features.foldingRanges(descriptor);
  features.semanticTokens(descriptor);
  return process.cpuUsage(before).user / 1_000;
}
