/** T-44: the core's own tests run at least 95 % of its lines and 90 % of its branches. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('the tests of the core run as much of it as is promised', (context) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/coverage.mjs'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${stdout}${stderr}`);
  for (const line of stdout.trimEnd().split('\n')) context.diagnostic(line);
});
