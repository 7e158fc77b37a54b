import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importReport } from '../../server/src/documents/import-report.ts';
import { readinessViewHtml } from '../../server/src/documents/readiness/readiness-view-html.ts';
import { noticesOf } from '../../server/src/imports/import-outcome.ts';
import { placed } from '../../server/src/imports/placed.ts';

test('a change is placed by its machine and path', () => {
  assert.equal(placed({ item: 'APP01', path: 'disks[1]' }), 'APP01 disks[1]');
  assert.equal(placed({ item: 'APP01' }), 'APP01');
});
test('what reports an import is there', () => {
  for (const one of [importReport, readinessViewHtml, noticesOf])
    assert.equal(typeof one, 'function');
});
