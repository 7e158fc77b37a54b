/** T-19: what is said of the corners of YAML: several documents, directives, equal keys, tabs, tags. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';

interface Case {
  readonly text: string;
  /** Requirement, span and message of each finding. */
  readonly said: readonly string[];
}

const cases = JSON.parse(readFileSync('test/fixtures/odd-yaml.json', 'utf8')) as Case[];

describe('corners of YAML', () => {
  assert.ok(cases.length >= 60);
  for (const { text, said } of cases)
    test(JSON.stringify(text), () => {
      const { findings } = check(Descriptor.open('file:///odd', 1, text));
      const found = findings.map(
        ({ requirement, span, message }) => `${requirement} ${span.start}-${span.end} ${message}`,
      );
      assert.deepEqual(found, said);
    });
});
