import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readConfiguration } from '../../server/src/check/configuration.ts';
import { marked } from '../support/marked.ts';

describe('readConfiguration', () => {
  test('reads JSON with comments and trailing commas', () => {
    const read = readConfiguration(`// ours
{
  "$schema": "./schemas/asr-config.schema.json",
  "profile": "2026-05", /* as of May */
  "severity": { "ASR303": "warning", "ASR304": "off", },
  "drillMonths": 6,
  "ignore": ["archive/**"],
}`);
    assert.deepEqual(read, {
      configuration: {
        profile: '2026-05',
        severity: { ASR303: 'warning', ASR304: 'off' },
        drillMonths: 6,
      },
      ignore: ['archive/**'],
      problems: [],
    });
  });

  test('an empty object decides nothing', () => {
    assert.deepEqual(readConfiguration('{}'), { configuration: {}, ignore: [], problems: [] });
  });

  /** What is wrong stands between the marks. */
  const bad: Readonly<Record<string, readonly [string, string]>> = {
    'an empty file': ['⟦⟧', 'The file is empty; write at least {}.'],
    'a list': ['⟦[]⟧', 'The configuration has to be an object: { ... }.'],
    'an unknown property': [
      '{ ⟦"severty"⟧: {} }',
      "Unknown property 'severty'. Did you mean 'severity'?",
    ],
    'a property far from any': [
      '{ ⟦"rules"⟧: {} }',
      "Unknown property 'rules'. There are profile, severity, drillMonths and ignore.",
    ],
    'an unknown profile': ['{ "profile": ⟦"2017"⟧ }', "'profile' is one of 2016-12, 2026-05."],
    'a profile that is a number': ['{ "profile": ⟦2016⟧ }', "'profile' has to be text in quotes."],
    'an unknown severity': [
      '{ "severity": { "ASR303": ⟦"fatal"⟧ } }',
      "'severity.ASR303' is one of error, warning, information, hint, off.",
    ],
    'what is no id': [
      '{ "severity": { ⟦"disk"⟧: "off" } }',
      "'disk' is no requirement id; they look like ASR303.",
    ],
    'an id that nobody has': [
      '{ "severity": { ⟦"ASR998"⟧: "off" } }',
      'Requirement ASR998 does not exist.',
    ],
    'a pattern that is none': ['{ "ignore": [⟦1⟧] }', "'ignore.0' has to be text in quotes."],
    'a list that is none': ['{ "ignore": ⟦"x"⟧ }', "'ignore' has to be a list: [ ... ]."],
    'an age that is a text': [
      '{ "drillMonths": ⟦"a year"⟧ }',
      "'drillMonths' has to be a whole number.",
    ],
    'half a month': ['{ "drillMonths": ⟦1.5⟧ }', "'drillMonths' has to be a whole number."],
    'no age': ['{ "drillMonths": ⟦0⟧ }', "'drillMonths' has to be at least 1."],
    'an age beyond all': ['{ "drillMonths": ⟦999⟧ }', "'drillMonths' has to be at most 120."],
    'a key that stands twice': [
      '{ "profile": "2016-12", ⟦"profile"⟧: "2026-05" }',
      "Duplicate key 'profile'.",
    ],
    'a missing comma': [
      '{ "profile": "2016-12" ⟦"ignore"⟧: [] }',
      'A comma is missing before this.',
    ],
  };
  for (const [name, [source, message]] of Object.entries(bad))
    test(`objects to ${name}`, () => {
      const { text, spans } = marked(source);
      const { problems } = readConfiguration(text);
      assert.deepEqual(problems, [{ span: spans[0], message }]);
    });

  test('keeps what is right beside what is wrong', () => {
    const { configuration, problems } = readConfiguration(
      '{ "profile": "2026-05", "severity": { "ASR303": "off", "ASR304": 1 }, "x": 1 }',
    );
    assert.deepEqual(configuration, { profile: '2026-05', severity: { ASR303: 'off' } });
    assert.equal(problems.length, 2);
  });

  test('lives through hostile text', () => {
    for (const text of [
      '['.repeat(100_000),
      '{"a":'.repeat(50_000),
      '/*'.repeat(100_000),
      '"'.repeat(100_000),
      '{ "__proto__": { "profile": "2026-05" } }',
      '{ "severity": { "constructor": "off", "__proto__": "off" } }',
      'x'.repeat(2 ** 20 + 1),
      '\u0000\ud800',
    ]) {
      const { problems, configuration } = readConfiguration(text);
      assert.ok(problems.length > 0, text.slice(0, 20));
      assert.equal(configuration.profile, undefined);
    }
    assert.equal(({} as { profile?: unknown }).profile, undefined);
  });
});
