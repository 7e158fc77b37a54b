/** T-13: what is nested too deep is told of once, and costs no more than reading up to there. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Parser } from 'yaml';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { MAX_DEPTH } from '../../server/src/yaml/tree.ts';
import { explore } from '../support/explore.ts';
import { Random } from '../support/random.ts';

/** Texts of so many levels: the innermost value is the last of them. */
const shapes: Readonly<Record<string, (levels: number) => string>> = {
  'lists in a line': (n) => `a: ${'['.repeat(n - 1)}x${']'.repeat(n - 1)}`,
  'open lists': (n) => '['.repeat(n + 1),
  'maps in a line': (n) => `a: ${'{a: '.repeat(n - 1)}x${'}'.repeat(n - 1)}`,
  'open maps': (n) => `a: ${'{a: '.repeat(n - 1)}x`,
  'dashes in a line': (n) => `a:\n  ${'- '.repeat(n - 1)}x`,
  'question marks': (n) => `${'? '.repeat(n)}x`,
  // Its text grows with the square of its depth, and so it ends earlier.
  'maps in lines': (n) =>
    `${Array.from({ length: Math.min(n, 3_000) }, (_, i) => `${' '.repeat(i)}k:`).join('\n')} x`,
};

describe('nesting', () => {
  for (const [shape, text] of Object.entries(shapes)) {
    test(`${shape} of ${MAX_DEPTH} levels are read`, () => {
      assert.equal(tooDeep(text(MAX_DEPTH)), 0);
    });
    for (const levels of [MAX_DEPTH + 1, 1_000, 5_000, 100_000])
      test(`${shape} of ${levels} levels give one ASR018`, () => {
        assert.equal(tooDeep(text(levels)), 1);
        if (levels <= 5_000) explore(text(levels), new Random(levels));
      });
  }

  test('the parser is asked for no more than the levels that are read', (t) => {
    const next = t.mock.method(Parser.prototype, 'next');
    for (const [shape, text] of Object.entries(shapes)) {
      next.mock.resetCalls();
      tooDeep(text(100_000));
      const lexemes = next.mock.callCount();
      // A level takes at most a bracket, a key, a colon, and the space and line end between them.
      assert.ok(lexemes > 0 && lexemes < 7 * 2 * MAX_DEPTH, `${shape}: ${lexemes}`);
    }
  });

  test('what stands before and behind a deep entry is checked all the same', () => {
    const text = `scenario: vmware-to-azur\nnotes: ${'['.repeat(5_000)}\nportal: azur\n`;
    const { findings } = check(Descriptor.open('file:///deep', 1, text));
    const codes = findings.map(({ requirement }) => requirement);
    for (const code of ['ASR006', 'ASR018', 'ASR016'] as const)
      assert.ok(codes.includes(code), `${code} is not among ${codes.join(', ')}`);
  });
});

function tooDeep(text: string): number {
  const { findings } = check(Descriptor.open('file:///deep', 1, text));
  return findings.filter(({ requirement }) => requirement === 'ASR018').length;
}
