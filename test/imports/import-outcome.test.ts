import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importReport } from '../../server/src/documents/import-report.ts';
import { noticesOf, type ImportOutcome } from '../../server/src/imports/import-outcome.ts';
import { placed } from '../../server/src/imports/placed.ts';

/** An import of a source that is not complete, with seven columns that are not used. */
const outcome = {
  inventory: {
    machines: [{}],
    skipped: [{ name: 'TEMPLATE', reason: 'It is a template.', at: 'vInfo!A3' }],
    duplicates: [],
    notices: [{ item: 'APP01', message: 'Read as text.', at: 'vInfo!B2' }],
    unknownColumns: [{ tab: 'vInfo', columns: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }],
    isPartial: true,
  },
  result: {
    ...{ added: ['APP01'], applied: [], missing: [], notices: [], pruned: ['OLD'] },
    conflicts: [{ item: 'APP02', path: 'os', ours: 'CentOS 7.2', theirs: 'CentOS 7.3', why: 'x' }],
  },
} as unknown as ImportOutcome;

test('a change is placed by its machine and path', () => {
  assert.equal(placed({ item: 'APP01', path: 'disks[1]' }), 'APP01 disks[1]');
  assert.equal(placed({ item: 'APP01' }), 'APP01');
});
test('notices are those of the source, of the merge and of columns', () => {
  assert.deepEqual(noticesOf(outcome), [
    { message: 'The source is not complete: no machine counts as missing.' },
    { item: 'APP01', message: 'Read as text.', at: 'vInfo!B2' },
    { item: 'OLD', message: 'It was taken out: the source no longer has it.' },
    { message: 'vInfo: 7 columns are not used: a, b, c, d, e and 2 more.' },
  ]);
});
test('a report has the counts, the conflicts and the cells', () => {
  const report = importReport(outcome, ['a.xlsx']);
  assert.match(report, /New: 1\. Changed values: 0\. Conflicts: 1\. Missing: 0\. Skipped: 1\./);
  assert.match(report, /APP02 os.*CentOS 7\.2.*CentOS 7\.3/);
  assert.match(report, /TEMPLATE.*vInfo!A3/);
});
