/** Patterns of others take work in proportion to their length, whatever they are. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { IgnorePatterns } from '../../server/src/check/ignore-patterns.ts';
import { workOf } from '../support/work.ts';

describe('no pattern is matched for long', () => {
  /** Patterns of growing length, and paths that nearly match them. */
  const ways: Readonly<Record<string, (n: number) => readonly [string, string]>> = {
    'folders at any depth': (n) => [`${'**/a/'.repeat(n)}b`, `${'a/'.repeat(4 * n)}c`],
    'stars in a name': (n) => [`${'*a'.repeat(n)}b`, 'a'.repeat(4 * n)],
    'stars in a row': (n) => [`${'*'.repeat(n)}b`, 'a'.repeat(4 * n)],
    'stars as folders': (n) => [`${'*/'.repeat(n)}**/b`, `${'a/'.repeat(4 * n)}c`],
    'question marks': (n) => [`*${'?'.repeat(n)}b`, 'a'.repeat(4 * n)],
    classes: (n) => [`${'*[a-z]'.repeat(n)}!`, 'a'.repeat(4 * n)],
    'a class without an end': (n) => ['['.repeat(n), 'a'.repeat(4 * n)],
  };
  for (const [name, way] of Object.entries(ways))
    test(name, () => {
      const work = (n: number): number => {
        const [pattern, path] = way(n);
        return workOf(() => {
          assert.equal(IgnorePatterns.ofText(pattern).verdict(path), undefined);
        });
      };
      work(8);
      // Both are four times as long: at most the product of the lengths, and never an exponent.
      const [one, four] = [work(16), work(64)];
      assert.ok(four <= 4 ** 3 * one, `${one.toFixed()} steps became ${four.toFixed()}`);
    });
});
