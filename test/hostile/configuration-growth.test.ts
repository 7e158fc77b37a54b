/** A configuration, however huge or deep, takes linear work and gives few, short problems. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readConfiguration } from '../../server/src/check/configuration.ts';
import { workOf } from '../support/work.ts';

describe('a huge or deep file', () => {
  const shapes: Readonly<Record<string, (n: number) => string>> = {
    'unknown keys': (n) => `{ ${list(n, (i) => `"k${i}": 1`)} }`,
    'unknown ids': (n) => `{ "severity": { ${list(n, (i) => `"k${i}": {}`)} } }`,
    'one key over and over': (n) => `{ ${list(n, () => '"profile": "2016-12"')} }`,
    'wrong severities': (n) =>
      `{ "severity": { ${list(n, (i) => `"ASR${100 + (i % 900)}": []`)} } }`,
    'patterns that are none': (n) => `{ "ignore": [${list(n, () => '{}')}] }`,
    'syntax errors': (n) => '! '.repeat(n),
    'ends that end nothing': (n) => `{ "a": ${']'.repeat(n)} ${'['.repeat(n)}`,
    'a long string': (n) => `{ "${'x'.repeat(8 * n)}": 1 }`,
    escapes: (n) => `{ "profile": "${'\\\\'.repeat(8 * n)}" }`,
    'open comments': (n) => '/*'.repeat(n),
    'nested objects': (n) => '{"a":'.repeat(n),
    'nested lists': (n) => `{ "ignore": ${'['.repeat(n)}${']'.repeat(n)} }`,
  };
  for (const [name, shape] of Object.entries(shapes))
    test(`of ${name} takes linear work, and at most 101 short problems`, () => {
      const work = (n: number): number =>
        workOf(() => {
          const { problems } = readConfiguration(shape(n));
          assert.ok(problems.length > 0 && problems.length <= 101, `${problems.length}`);
          for (const { message } of problems) assert.match(message, /^[^\n]{1,140}$/);
        });
      work(100);
      const [one, four] = [work(1_000), work(4_000)];
      assert.ok(four <= 6 * one, `${one.toFixed()} steps became ${four.toFixed()}`);
    });
});

function list(n: number, text: (i: number) => string): string {
  return Array.from({ length: n }, (_, i) => text(i)).join(', ');
}
