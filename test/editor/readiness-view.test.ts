import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Frame } from 'playwright-core';
import { root } from '../../server/tools/setup.mjs';
import { type Editor, openEditor, stepsIn } from './editor.ts';
import { openWorkspace, type EditorWorkspace } from './harness.ts';
import { inView, looks, seriousViolations } from './webview-frame.ts';

/** The readiness report as somebody reads it beside the text, and saves it. */
let files: string | undefined;
let workspace: EditorWorkspace | undefined;
let editor: Editor;
before(async () => {
  files = mkdtempSync(join(tmpdir(), 'asr-readiness-'));
  cpSync(join(root, 'test', 'fixtures', 'editor'), files, { recursive: true });
  cpSync(
    join(root, 'examples', 'faulty', '1-vmware-to-azure.asr.yaml'),
    join(files, 'ready.asr.yaml'),
  );
  workspace = await openWorkspace({ files });
  editor = await openEditor(workspace, 'ready.asr.yaml');
});
after(async () => {
  await workspace?.close();
  if (files !== undefined) rmSync(files, { recursive: true, force: true });
});
const step = stepsIn(() => editor);
const view = (): Promise<Frame> => inView(editor.page, 'readiness');

step('the report opens beside the descriptor, in every theme', async () => {
  await editor.errors.first().waitFor();
  await editor.run('ASR: Show Readiness Report');
  const frame = await view();
  await frame.getByRole('heading', { name: 'Readiness report' }).waitFor();
  await frame.getByRole('heading', { name: 'Sign-off' }).waitFor();
  await looks(editor, workspace?.folder ?? '', 'readiness', 'readiness-view');
});

step('it has no serious violation of accessibility', async () => {
  assert.deepEqual(await seriousViolations(await view()), []);
});

for (const [name, extension, start] of [
  ['HTML', 'html', /^<!doctype html>/],
  ['Markdown', 'md', /^# Readiness report/],
] as const)
  step(`it is saved as ${name}`, async () => {
    const frame = await view();
    await frame.getByRole('button', { name: `Save as ${name}` }).click();
    const box = editor.page.locator('.quick-input-widget input');
    await box.waitFor();
    await editor.press('Enter');
    await frame.getByText(`ready.readiness.${extension} is saved.`).waitFor({ state: 'attached' });
    assert.match(editor.onDisk(`ready.readiness.${extension}`), start);
  });

step('it is shown again after the window is loaded again', async () => {
  // With a file to open in the address, VS Code restores no editors.
  await editor.page.goto(workspace?.url() ?? '');
  const frame = await view();
  await frame.getByRole('heading', { name: 'Sign-off' }).waitFor();
  await editor.picture('readiness-view-reloaded');
});
