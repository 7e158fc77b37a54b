/** Fixes in bulk change no statement of a descriptor but those that a listed change of the plan names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faulty } from '../support/faulty.ts';
import { figure } from '../support/figures.ts';
import { survive } from '../support/minimise.ts';
import { Random, seedOf } from '../support/random.ts';
import { keepsStatements } from '../support/statements.ts';

const texts = figure('FIXES');

test(`${texts} descriptors with faults, fixed in bulk with changes of the plan`, () => {
  const random = new Random(seedOf('statements'));
  let changes = 0;
  for (let i = 0; i < texts; i++)
    survive(faulty(random), (text) => {
      const { applied } = keepsStatements(text);
      changes += applied.filter(({ fix }) => fix.kind === 'plan').length;
    });
  assert.ok(changes > texts / 4, `${changes} changes of plans`);
});
