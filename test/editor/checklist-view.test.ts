import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Frame } from 'playwright-core';
import { root } from '../../server/tools/setup.mjs';
import { type Editor, openEditor, repeat, stepsIn } from './editor.ts';
import { openWorkspace, type EditorWorkspace } from './harness.ts';
import { inView, looks, seriousViolations } from './webview-frame.ts';

/** The checklist as somebody works it: filter, jump, tick with name and date, reopen. */
let files: string | undefined;
let workspace: EditorWorkspace | undefined;
let editor: Editor;
before(async () => {
  files = mkdtempSync(join(tmpdir(), 'asr-checklist-'));
  cpSync(join(root, 'test', 'fixtures', 'editor'), files, { recursive: true });
  cpSync(
    join(root, 'examples', 'faulty', '1-vmware-to-azure.asr.yaml'),
    join(files, 'list.asr.yaml'),
  );
  writeFileSync(join(files, 'none.asr.yaml'), 'scenario: vmware-to-aws\n');
  workspace = await openWorkspace({ files });
  editor = await openEditor(workspace, 'list.asr.yaml');
});
after(async () => {
  await workspace?.close();
  if (files !== undefined) rmSync(files, { recursive: true, force: true });
});
const step = stepsIn(() => editor);
/** The id of what has the focus in a view. */
const focusedId = (frame: Frame): Promise<string | undefined> =>
  frame.evaluate<string | undefined>('document.activeElement?.id');
const view = (): Promise<Frame> => inView(editor.page, 'checklist');

step('the checklist opens beside the descriptor, with all requirements and no lag', async () => {
  await editor.errors.first().waitFor();
  await editor.run('ASR: Show Checklist');
  const frame = await view();
  await frame.getByRole('heading', { name: 'Checklist of list.asr.yaml' }).waitFor();
  assert.ok((await frame.locator('.row').count()) > 100);
  await frame.getByText('A. Jansen').waitFor({ state: 'detached' });
  await looks(editor, workspace?.folder ?? '', 'checklist', 'checklist-view');
});

step('it has no serious violation of accessibility', async () => {
  assert.deepEqual(await seriousViolations(await view()), []);
});

step('the filters leave what is asked for, and keep what is typed', async () => {
  const frame = await view();
  await frame.getByLabel('State').selectOption('open');
  await frame.getByRole('heading', { name: /^Violated/ }).waitFor({ state: 'detached' });
  await frame.getByLabel('Text', { exact: true }).fill('firewall');
  await frame.locator('.row').nth(9).waitFor({ state: 'detached' });
  assert.ok((await frame.locator('.row').count()) > 0);
  assert.equal(await frame.getByLabel('Text', { exact: true }).inputValue(), 'firewall');
  await frame.getByLabel('Text', { exact: true }).fill('');
  await frame.getByLabel('State').selectOption('');
  await frame.getByRole('heading', { name: /^Violated/ }).waitFor();
});

step('Enter on a line shows it in the editor', async () => {
  const frame = await view();
  const line = frame.locator('[data-line]').first();
  const words = (await line.textContent()) ?? '';
  const number = /\d+/.exec(words)?.[0] ?? '';
  // A list that is drawn anew takes the focus along, unless a key comes before that.
  await repeat(
    async () => {
      await line.focus();
      await editor.press('Enter');
    },
    editor.page.locator('.statusbar-item').filter({ hasText: `Ln ${number},` }),
  );
});

step('a tick asks once who verifies, and is written with name and date', async () => {
  const frame = await view();
  await frame.locator('#tick-ASR316').focus();
  await editor.press('Space');
  const box = editor.page.locator('.quick-input-widget input');
  await box.waitFor();
  await box.fill('A. Jansen');
  await editor.press('Enter');
  await frame.getByText(/^Verified by A\. Jansen on \d{4}-\d\d-\d\d$/).waitFor();
  await frame.locator('#tick-ASR316:checked').waitFor();
  await editor.picture('checklist-view-ticked');
});

step('what is ticked is in the file once it is saved, and reopened it is gone', async () => {
  await editor.press('Control+1');
  await editor.press('Control+s');
  await editor.page.locator('.tab.dirty').waitFor({ state: 'detached' });
  assert.match(
    editor.onDisk('list.asr.yaml'),
    /^ {2}ASR316: \{ state: done, by: A\. Jansen, date: \d{4}-\d\d-\d\d \}$/m,
  );
  const frame = await view();
  await frame.locator('#tick-ASR316').click();
  await frame.locator('#tick-ASR316:not(:checked)').waitFor();
});

step('arrow keys walk the list', async () => {
  const frame = await view();
  await frame.locator('#tick-ASR316').focus();
  await editor.press('ArrowDown', 'ArrowUp');
  assert.equal(await focusedId(frame), 'tick-ASR316');
  await editor.press('End');
  assert.notEqual(await focusedId(frame), 'tick-ASR316');
});
