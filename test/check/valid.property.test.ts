/** No false alarms: a descriptor that fulfils everything has no error and no warning (T-09). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { figure } from '../support/figures.ts';
import { describe } from '../support/fixes.ts';
import { holds } from '../support/holds.ts';
import { valid, written } from '../support/valid.ts';

const runs = figure('VALID');

test(`${runs} random sound descriptors give no error and no warning`, () => {
  holds('valid', runs, (random) => {
    const text = written(valid(random), random);
    const { findings } = check(Descriptor.open('file:///valid', 1, text));
    const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    assert.deepEqual(
      grave.map((finding) => describe(text, finding)),
      [],
      text,
    );
  });
});
