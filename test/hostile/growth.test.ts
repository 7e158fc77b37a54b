/** T-12: four times the text takes about four times the work, whatever the text. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import * as features from '../../server/src/features/index.ts';
import { isDeep } from '../support/figures.ts';
import { patterns } from '../support/hostile.ts';
import { workOf } from '../support/work.ts';

const small = (isDeep ? 64 : 4) * 1024;
/** Four times the text may take this many times the work; linear is 4, quadratic 16. */
const most = 6;

describe(`from ${small / 1024} to ${small / 256} KiB`, () => {
  assert.ok(Object.keys(patterns).length >= 68);
  for (const [name, text] of Object.entries(patterns))
    test(name, () => {
      const unit = text(256).length / 256;
      const n = Math.ceil(small / unit);
      const [one, four] = [workToOpen(text(n)), workToOpen(text(4 * n))];
      assert.ok(four <= most * one, `${one.toFixed()} steps became ${four.toFixed()}`);
    });
});

test('work that grows with the square is seen, in our code and in what is built in', () => {
  const ways: readonly [string, (letters: readonly string[], text: string) => void, boolean][] = [
    ['linear', (letters) => void letters.filter((letter) => letter === 'b'), false],
    ['loops', (letters) => void letters.filter((b) => letters.every((a) => a === b)), true],
    ['searches', (letters, text) => void letters.filter(() => text.includes('b')), true],
    ['expressions', (letters, text) => void letters.filter(() => /b/.test(text)), true],
    ['lists', (letters) => void letters.filter((_, i, all) => all.slice().length < i), true],
  ];
  for (const [name, way, isSquare] of ways) {
    const [one = 0, four = 0] = [1_000, 4_000].map((n) => {
      const letters = Array.from({ length: n }, () => 'a');
      const text = letters.join('');
      return workOf(() => {
        way(letters, text);
      });
    });
    assert.equal(four > most * one, isSquare, `${name}: ${one} and ${four}`);
  }
});

/** Everything that is made of a text when it is opened. */
function workToOpen(text: string): number {
  return workOf(() => {
    const descriptor = Descriptor.open('file:///growth', 1, text);
    features.diagnostics(check(descriptor));
    features.documentSymbols(descriptor);
    features.foldingRanges(descriptor);
    features.semanticTokens(descriptor);
  });
}
