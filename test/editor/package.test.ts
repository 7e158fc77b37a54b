import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { packagedFiles } from '../../client/tools/package.mjs';
import { root } from '../../server/tools/setup.mjs';
import { openWorkspace, runSuite, type Workspace } from './harness.ts';

/** The package as a user installs it, in a VS Code that knows nothing of this folder. */
const vsix = join(root, 'out', 'asr-descriptors.vsix');
let workspace: Workspace | undefined;
before(() => {
  mkdirSync(join(root, 'out'), { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'client', 'tools', 'package.mjs'), vsix],
    { encoding: 'utf8', timeout: 60_000 },
  );
  assert.equal(status, 0, stdout + stderr);
});
after(() => workspace?.close());

const allowed =
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|(dist|icons|l10n|schemas|snippets|syntaxes|walkthrough)\/.+)$/;

test('the package has at most 25 files and one megabyte, and none that is not meant', () => {
  const files = packagedFiles();
  assert.deepEqual(
    files.filter((file) => !allowed.test(file)),
    [],
  );
  assert.ok(files.length <= 25, files.join('\n'));
  const { size } = statSync(vsix);
  assert.ok(size <= 1_000_000, `${size} bytes`);
});

test('installed, it passes the suite inside the extension host', async (t) => {
  workspace = await openWorkspace({ vsix });
  for (const { title, error } of await runSuite(workspace)) {
    await t.test(title, () => {
      if (error !== undefined) throw new Error(error);
    });
  }
});
