import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Locator } from 'playwright-core';
import { root } from '../../server/tools/setup.mjs';
import { machine } from '../../server/src/rules/examples.ts';
import { type Editor, openEditor, repeat, stepsIn } from './editor.ts';
import { openWorkspace, type EditorWorkspace } from './harness.ts';

/** What somebody sees whose VS Code speaks German, and who runs the task that it offers. */
let files: string | undefined;
let workspace: EditorWorkspace | undefined;
let editor: Editor;
before(async () => {
  files = mkdtempSync(join(tmpdir(), 'asr-german-'));
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
    language: 'de',
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

step('the commands and their titles are in German', async () => {
  await editor.errors.waitFor();
  await editor.press('F1');
  await editor.page.locator('.quick-input-widget input').fill('>ASR: ');
  for (const title of [
    'Checkliste anzeigen',
    'Exportieren als...',
    'Profile vergleichen',
    'Server neu starten',
  ])
    await row(`ASR: ${title}`).waitFor();
  await editor.picture('german-1-commands');
  await editor.dismiss();
});

step('so is the language status', async () => {
  await editor.page.locator('#status\\.languageStatus').hover();
  const status = editor.page.locator('.hover-language-status');
  await status.getByText('1 Fehler').waitFor();
  await status.getByText(/Profil 2016-12, geprüft in \d+ ms/).waitFor();
  await editor.picture('german-2-status');
  await editor.page.mouse.move(0, 0);
});

step('the offered task runs, and what it finds is in the Problems panel', async () => {
  // What stands behind "Run Task...": the kinds of tasks, and then those of the kind.
  await editor.press('Control+p');
  await editor.page.locator('.quick-input-widget input').fill('task asr');
  await row('asr').first().waitFor();
  await editor.press('Enter');
  await row('asr: Prüfen').first().waitFor();
  await editor.picture('german-3-task');
  await editor.press('Enter');
  // The terminal of the task comes to the front when it starts.
  await repeat(
    () => editor.run('Problems: Focus on Problems View'),
    problem('hidden.asr.yaml').first(),
  );
  await problem('Disk is 4096 GB').waitFor();
  // The server and the task report file by file, in no order between them.
  await problem('Disk is 2048 GB').nth(1).waitFor();
  await editor.picture('german-4-problems');
  // What the server tells of a file, and the task as well, stands there once.
  assert.equal(await problem('Disk is 2048 GB').count(), 2, 'one in each of two files');
});
