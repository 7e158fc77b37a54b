import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../server/tools/setup.mjs';
import { openWorkspace, runSuite, type Workspace } from './harness.ts';

/** The package as a user installs it, in a VS Code that knows nothing of this folder. */
const vsix = join(root, 'out', 'asr-descriptors.vsix');
let workspace: Workspace | undefined;
after(() => workspace?.close());

before(() => {
  mkdirSync(join(root, 'out'), { recursive: true });
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      vsce,
      ...'package --allow-missing-repository --no-dependencies --no-rewrite-relative-links'.split(
        ' ',
      ),
      '--out',
      vsix,
    ],
    { cwd: root, encoding: 'utf8', timeout: 60_000 },
  );
  assert.equal(status, 0, stdout + stderr);
});

test('the package has at most 25 files and one megabyte', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', '@vscode', 'vsce', 'vsce'), 'ls', '--no-dependencies'],
    { cwd: root, encoding: 'utf8' },
  );
  const files = stdout.trim().split('\n');
  assert.ok(files.length <= 25, `${files.length} files:\n${stdout}`);
  assert.ok(statSync(vsix).size <= 1_000_000, `${statSync(vsix).size} bytes`);
  for (const file of files)
    assert.match(
      file,
      /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|(dist|icons|schemas|syntaxes|snippets|walkthrough|l10n)\/.+)$/,
    );
});

test('installed, it passes the suite inside the extension host', async (t) => {
  workspace = await openWorkspace({ vsix });
  for (const { title, error } of await runSuite(workspace)) {
    await t.test(title, () => {
      if (error !== undefined) throw new Error(error);
    });
  }
});
