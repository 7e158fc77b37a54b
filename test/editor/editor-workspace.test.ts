import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before } from 'node:test';
import type { Locator } from 'playwright-core';
import { machine } from '../../server/src/rules/examples.ts';
import { type Editor, openEditor, repeat, stepsIn } from './editor.ts';
import { openWorkspace, type EditorWorkspace } from './harness.ts';

/** What an author sees of descriptors that are not open, in a workspace of two folders. */
const faulty = machine('disks: [100, 2048]');
let files: string | undefined;
let workspace: EditorWorkspace | undefined;
let editor: Editor;
before(async () => {
  const folder = (files = mkdtempSync(join(tmpdir(), 'asr-folders-')));
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write('one/open.asr.yaml', '# Nothing yet.\n');
  write('one/deep/unopened.asr.yaml', faulty);
  write('one/hidden/hidden.asr.yaml', faulty);
  write('one/node_modules/package/packaged.asr.yaml', faulty);
  write('two/other.asr.yaml', faulty);
  write('two/.asr.json', '{ "severity": { "ASR303": "warning" } }');
  write('both.code-workspace', '{ "folders": [{ "path": "one" }, { "path": "two" }] }');
  const settings = { 'files.exclude': { '**/hidden': true } };
  workspace = await openWorkspace({ files, list: 'both.code-workspace', settings });
  editor = await openEditor(workspace, 'one/open.asr.yaml');
});
after(async () => {
  await workspace?.close();
  if (files !== undefined) rmSync(files, { recursive: true, force: true });
});
const step = stepsIn(() => editor);

/** The line of the Problems panel for a file. */
function file(name: string): Locator {
  return editor.page.locator('.markers-panel .monaco-list-row').filter({ hasText: name });
}
function problems(severity: 'error' | 'warning'): Locator {
  return editor.page
    .locator('.markers-panel .monaco-list-row')
    .filter({ has: editor.page.locator(`.codicon-${severity}`) })
    .filter({ hasText: 'Disk is 2048 GB' });
}

step('the Problems panel has them, each under the configuration of its folder', async () => {
  await editor.run('Problems: Focus on Problems View');
  await file('unopened.asr.yaml').waitFor();
  await file('other.asr.yaml').waitFor();
  await problems('error').waitFor();
  await problems('warning').waitFor();
  assert.equal(await problems('error').count(), 1);
  assert.equal(await problems('warning').count(), 1);
  assert.equal(await file('hidden.asr.yaml').count(), 0);
  assert.equal(await file('packaged.asr.yaml').count(), 0);
  await editor.picture('8-unopened');
});

step('a descriptor that comes enters, in either folder', async () => {
  assert.ok(workspace);
  for (const name of ['one/first.asr.yaml', 'two/second.asr.yaml']) {
    const path = join(workspace.folder, name);
    // VS Code begins to watch a folder some time after it opened it. From then on once is enough.
    await repeat(
      () => {
        rmSync(path, { force: true });
        writeFileSync(path, 'scenario: none\n');
      },
      file(basename(name)),
    );
  }
});

step('a configuration that changes counts at once', async () => {
  assert.ok(workspace);
  writeFileSync(join(workspace.folder, 'two', '.asr.json'), '{ "severity": { "ASR303": "off" } }');
  await problems('warning').waitFor({ state: 'detached' });
  assert.equal(await problems('error').count(), 1);
});

step(
  'what is mended, deleted or deleted with its folder leaves the panel; what comes enters',
  async () => {
    assert.ok(workspace);
    writeFileSync(join(workspace.folder, 'one', 'came.asr.yaml'), faulty);
    await file('came.asr.yaml').waitFor();
    rmSync(join(workspace.folder, 'one', 'deep'), { recursive: true });
    await file('unopened.asr.yaml').waitFor({ state: 'detached' });
    rmSync(join(workspace.folder, 'one', 'came.asr.yaml'));
    await file('came.asr.yaml').waitFor({ state: 'detached' });
    assert.deepEqual(editor.log().match(/\[error\].*/g), null);
  },
);
