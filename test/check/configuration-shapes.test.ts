/** `.asr.json` of any shape: what is wrong is reported, what is right applies, and nothing is thrown. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readConfiguration } from '../../server/src/check/configuration.ts';
import { seedOf } from '../support/random.ts';

const odd: readonly string[] = [
  'null',
  'true',
  '0',
  '-1e999',
  '"off"',
  '[]',
  '["off"]',
  '[[]]',
  '{}',
  '{ "level": "off" }',
  '{ "toString": 1 }',
  '{ "__proto__": null }',
  '{ "constructor": { "prototype": {} } }',
];

describe('beside a value that is', () => {
  for (const value of odd)
    test(`${value}, the other entries apply`, () => {
      const others = '"ASR304": "off"';
      for (const text of [
        `{ "profile": "2026-05", "severity": { "ASR303": ${value}, ${others} }, "ignore": ["a"] }`,
        `{ "severity": { ${others}, ${value === '"off"' ? '"ASR999"' : '"constructor"'}: ${value} }, "ignore": ["a"], "profile": "2026-05" }`,
        `{ "__proto__": ${value}, "ignore": ["a"], "severity": { ${others} }, "profile": "2026-05" }`,
        `{ "ignore": ["a", ${value === '"off"' ? '1' : value}], "severity": { ${others} }, "profile": "2026-05" }`,
      ]) {
        const { configuration, ignore, problems } = readConfiguration(text);
        assert.equal(configuration.profile, '2026-05', text);
        assert.equal(configuration.severity?.['ASR304'], 'off', text);
        assert.deepEqual(ignore, ['a'], text);
        if (value !== '"off"' || !text.includes('"ASR303"'))
          assert.ok(problems.length > 0 && isShown(text, problems), text);
      }
    });
});

test('any JSON value in any of its places is read, and what it breaks is shown', () => {
  const word = fc.constantFrom(
    ...[
      'ASR303',
      'ASR999',
      'profile',
      'severity',
      'ignore',
      '__proto__',
      'constructor',
      'toString',
    ],
    ...['', '/', '~', '0', '1', 'length', 'hasOwnProperty', 'off', 'error', '2016-12', '\u0000\n'],
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      word,
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.array(fc.tuple(word, tie('any')), { maxLength: 4 }).map(objectOf),
    ),
  })).any;
  fc.assert(
    fc.property(value, (any) => {
      const text = textOf(any);
      const { configuration, ignore, problems } = readConfiguration(text);
      assert.ok(isShown(text, problems));
      for (const level of Object.values(configuration.severity ?? {}))
        assert.ok(['error', 'off'].includes(level));
      assert.ok(ignore.every((one) => typeof one === 'string'));
      assert.equal(({} as { profile?: unknown }).profile, undefined);
    }),
    { numRuns: 3_000, seed: seedOf('configuration shapes') },
  );
});

test('damaged text is read as far as it goes', () => {
  const text =
    '{ // ours\n "profile": "2026-05", "severity": { "ASR303": "off" }, "ignore": ["a/**"] }';
  for (let at = 0; at <= text.length; at++)
    for (const more of ['', '"', '{', ']', ',', '/*', '\u0000', '!!omap [b]', '&a '])
      for (const damaged of [text.slice(0, at) + more, text.slice(0, at) + more + text.slice(at)]) {
        const { problems } = readConfiguration(damaged);
        assert.ok(isShown(damaged, problems), damaged);
      }
});

test('a file of a megabyte is read', () => {
  for (const text of [`{ "${'x'.repeat(2 ** 20 - 10)}": 1 }`, `"${'\\n'.repeat(2 ** 19 - 2)}`])
    assert.ok(readConfiguration(text).problems.length > 0);
});

/** JSON with keys that a literal would give another meaning. */
function objectOf(entries: readonly (readonly [string, unknown])[]): object {
  return { entries };
}

function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && 'entries' in value)
    return `{${(value.entries as [string, unknown][]).map(([key, one]) => `${JSON.stringify(key)}:${textOf(one)}`).join()}}`;
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  return JSON.stringify(value);
}

/** Whether every problem lies in the text and says something. */
function isShown(
  text: string,
  problems: readonly { span: { start: number; end: number }; message: string }[],
): boolean {
  return problems.every(
    ({ span: { start, end }, message }) =>
      start >= 0 && start <= end && end <= text.length && /^\S[^\n\0]*\S$/.test(message),
  );
}
