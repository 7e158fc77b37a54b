import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../server/tools/setup.mjs';
import { patienceMs } from '../support/patience.mjs';
import { openWorkspace, runSuite, type EditorWorkspace } from './harness.ts';

/** The package as a user installs it, in a VS Code that knows nothing of this folder. */
const vsix = join(root, 'out', 'asr-descriptors.vsix');
let workspace: EditorWorkspace | undefined;
before(() => {
  mkdirSync(join(root, 'out'), { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'client', 'tools', 'package.mjs'), vsix],
    { encoding: 'utf8', timeout: patienceMs },
  );
  assert.equal(status, 0, stdout + stderr);
});
after(() => workspace?.close());

test('installed, it passes the suite inside the extension host', async (t) => {
  workspace = await openWorkspace({ vsix });
  for (const { title, error } of await runSuite(workspace)) {
    await t.test(title, () => {
      if (error !== undefined) throw new Error(error);
    });
  }
});
