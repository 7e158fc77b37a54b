import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { root } from '../../server/tools/setup.mjs';
import { machine } from '../../server/src/rules/examples.ts';
import { type Editor, openEditor, repeat, stepsIn } from './editor.ts';
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
  // What stands behind "Run Task...": the kinds of tasks, and then those of the kind.
  await editor.press('Control+p');
  await editor.page.locator('.quick-input-widget input').fill('task asr');
  await row('asr').first().waitFor();
  await editor.press('Enter');
  await row('asr: check').first().waitFor();
  await editor.picture('task-1-offered');
  await editor.press('Enter');
  // The terminal of the task comes to the front when it starts.
  await repeat(
    () => editor.run('Problems: Focus on Problems View'),
    problem('hidden.asr.yaml').first(),
  );
  await problem('Disk is 4096 GB').waitFor();
  await problem('Disk is 2048 GB').first().waitFor();
  await editor.picture('task-2-problems');
});

// The problem of `short.asr.yml`, which is not open, is gone after the task; why is not known yet.
void test.todo('what is told of a file that is not open is there after the task, too');
