/** The examples: the sound ones are silent, and a faulty twin of each shows the faults it names. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { versionDigest } from '../../server/src/deployment/version-digest.ts';
import { scenarios } from '../../server/src/requirements/scenarios.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';

/** A day soon after the drills and approvals of the examples. */
const today = '2016-12-31';
const names = readdirSync('examples').filter((name) => name.endsWith('.asr.yaml'));

describe('the examples', () => {
  for (const name of names) {
    test(`${name} gives no error and no warning`, () => {
      assert.deepEqual(grave(`examples/${name}`), []);
    });
    test(`faulty/${name} shows the faults named in it, and no other`, () => {
      assert.deepEqual(grave(`examples/faulty/${name}`), named(`examples/faulty/${name}`));
    });
  }
  test('every scenario has one', () => {
    for (const scenario of scenarios)
      assert.ok(
        names.some((name) => name.endsWith(`-${scenario}.asr.yaml`)),
        scenario,
      );
  });
});

/** The errors and warnings as "line id". */
function grave(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const { descriptor, findings } = check(Descriptor.open(file, 1, text), {}, today, versionDigest);
  return findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ requirement, span }) => `${descriptor.positionAt(span.start).line + 1} ${requirement}`)
    .sort();
}

function named(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => [...(/# <- (.*)$/.exec(line)?.[1] ?? '').matchAll(/ASR\d+/g)].map(([id]) => `${i + 1} ${id}`))
    .sort();
}
