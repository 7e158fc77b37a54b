import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Locator } from 'playwright-core';
import { root } from '../../server/tools/setup.mjs';
import { machine } from '../../server/src/rules/examples.ts';
import { attemptMs, type Editor, openEditor, repeat, stepsIn } from './editor.ts';
import { openWorkspace, type EditorWorkspace } from './harness.ts';

/** The task that the extension offers. */
let files: string | undefined;
let workspace: EditorWorkspace | undefined;
let editor: Editor;
before(async () => {
  files = mkdtempSync(join(tmpdir(), 'asr-task-'));
  cpSync(join(root, 'test', 'fixtures', 'editor'), files, { recursive: true });
  const write = (name: string, text: string, mode?: number) => {
    const file = join(files ?? '', name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text, { mode });
  };
  // The editor leaves it alone, the command does not: what is told of it comes from the task.
  write('hidden/hidden.asr.yaml', machine('disks: [100, 4096]'));
  write(
    'node_modules/.bin/asr',
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist', 'asr.mjs')}" "$@"\n`,
    0o755,
  );
  workspace = await openWorkspace({
    files,
    settings: { 'files.exclude': { '**/hidden': true } },
  });
  editor = await openEditor(workspace, 'faulty.asr.yaml');
});
after(async () => {
  await workspace?.close();
  if (files !== undefined) rmSync(files, { recursive: true, force: true });
});
const step = stepsIn(() => editor);

function row(text: string): Locator {
  return editor.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text });
}
function problem(text: string): Locator {
  return editor.page.locator('.markers-panel .monaco-list-row').filter({ hasText: text });
}

step('the offered task runs, and what it finds is in the Problems panel', async () => {
  // What stands behind "Run Task...": the kinds of tasks, and then those of the kind. On a slow machine
  // the second list comes before its tasks.
  const timeout = attemptMs;
  await repeat(async () => {
    await editor.press('Escape', 'Escape');
    await editor.page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout });
    await editor.press('Control+p');
    await editor.page.locator('.quick-input-widget input').fill('task asr', { timeout });
    await row('asr').first().waitFor({ timeout });
    await editor.press('Enter');
  }, row('asr: check').first());
  await editor.picture('task-1-offered');
  await editor.press('Enter');
  // The terminal of the task comes to the front when it starts.
  await repeat(
    () => editor.run('Problems: Focus on Problems View'),
    problem('hidden.asr.yaml').first(),
  );
  await problem('Disk is 4096 GB').waitFor();
  // The server and the task report file by file, in no order between them.
  await problem('Disk is 2048 GB').nth(1).waitFor();
  await editor.picture('task-2-problems');
  // What both tell of a file is shown once, of files that are open and of those that are not.
  assert.equal(await problem('Disk is 2048 GB').count(), 2, 'one in each of two files');
});
