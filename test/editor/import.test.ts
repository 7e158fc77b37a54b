import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { type Editor, openEditor, stepsIn } from './editor.ts';
import { openWorkspace, type EditorWorkspace } from './harness.ts';
import {
  answer,
  clear,
  closeTab,
  importFiles,
  notification,
  pickFile,
  record,
  worked,
} from './import-scene.ts';

/** An inventory is imported once more: looked at, decided, applied, undone, and saved. */
let files: string | undefined;
let workspace: EditorWorkspace | undefined;
let editor: Editor;
before(async () => {
  files = importFiles();
  workspace = await openWorkspace({ files, settings: { 'files.autoSave': 'off' } });
  editor = await openEditor(workspace, 'dr.asr.yaml');
});
after(async () => {
  await workspace?.close();
  if (files !== undefined) rmSync(files, { recursive: true, force: true });
});
const step = stepsIn(() => editor);

const path = (name: string): string => join(workspace?.folder ?? '', name);
const original = () => editor.page.locator('.monaco-diff-editor .editor.original');
const modified = () => editor.page.locator('.monaco-diff-editor .editor.modified');

step('a comparison shows what would change, and changes nothing', async () => {
  await editor.run('ASR: Compare with Inventory...');
  await pickFile(editor, path('new.xlsx'));
  await modified().getByText('WEB01').first().waitFor();
  const told = await notification(editor, '1 added, 1 changed, 1 in conflict');
  assert.equal(await told.getByRole('button', { name: 'Apply' }).count(), 0);
  await editor.picture('import-1-compared');
  await answer(editor, 'in conflict', 'Show Report');
  const report = editor.page.locator('.tab').filter({ hasText: 'Import Report' });
  await report.waitFor();
  await editor.picture('import-2-report');
  await closeTab(editor, 'Import Report');
  await closeTab(editor, 'compared with');
  await modified().waitFor({ state: 'detached' });
  assert.equal(editor.onDisk('dr.asr.yaml'), worked);
  assert.equal(editor.onDisk('dr.asr.import.json'), record);
});

step('a workbook that is cut off is refused with one line, and nothing changes', async () => {
  await editor.run('ASR: Import Inventory...');
  await pickFile(editor, path('cut.xlsx'));
  await notification(editor, 'cut.xlsx is cut off or damaged');
  await editor.picture('import-3-refused');
  await clear(editor);
  assert.equal(await editor.page.locator('.tab.active.dirty').count(), 0);
});

step('an import is shown beside the descriptor before anything changes', async () => {
  await editor.run('ASR: Import Inventory...');
  await pickFile(editor, path('new.xlsx'));
  await modified().getByText('WEB01').first().waitFor();
  assert.equal(await original().getByText('WEB01').count(), 0);
  await notification(editor, 'in conflict');
  await editor.picture('import-4-diff');
});

step('a conflict lists mine and theirs, and theirs is taken', async () => {
  await answer(editor, 'in conflict', 'Conflicts...');
  const row = editor.page.locator('.quick-input-list .monaco-list-row');
  await row.filter({ hasText: /DB01 disks\[0\]/ }).waitFor();
  assert.match(await row.first().innerText(), /mine: 120 \| theirs: 150/);
  await editor.picture('import-5-conflict');
  await row.first().click();
  await editor.page.locator('.quick-input-widget').getByText('1 Selected').waitFor();
  await editor.page.locator('.quick-input-widget .monaco-button').filter({ hasText: 'OK' }).click();
  await modified().getByText('150').first().waitFor();
  await notification(editor, '1 added, 2 changed');
  await editor.picture('import-6-decided');
});

step('it is applied as one step; undone once, the text is the old one', async () => {
  await answer(editor, '1 added, 2 changed', 'Apply');
  await modified().waitFor({ state: 'detached' });
  const text = editor.page.locator('.editor-instance .monaco-editor').first();
  await text.getByText('WEB01').first().waitFor();
  await text.getByText('# grown by hand').waitFor();
  await editor.picture('import-7-applied');
  // The record belongs to what is saved.
  assert.equal(editor.onDisk('dr.asr.import.json'), record);
  await editor.press('Control+1');
  await editor.press('Control+z');
  await text.getByText('WEB01').first().waitFor({ state: 'detached' });
  await editor.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  await editor.picture('import-8-undone');
  await editor.press('Control+Shift+z');
  await text.getByText('WEB01').first().waitFor();
});

step('saved, the record is beside it, and the same import changes nothing more', async () => {
  await editor.press('Control+s');
  await editor.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  const saved = editor.onDisk('dr.asr.yaml');
  assert.match(saved, /disks: \[150\] # grown by hand/);
  assert.match(saved, /disks: \[90\]/);
  assert.match(saved, /name: WEB01/);
  for (const line of worked.split('\n').filter((one) => one.includes('#')))
    assert.ok(saved.includes(line.replace('120', '150')), line);
  await clear(editor);
  await editor.run('ASR: Import Inventory...');
  await pickFile(editor, path('new.xlsx'));
  await notification(editor, '0 added, 0 changed');
  const now = JSON.parse(editor.onDisk('dr.asr.import.json')) as {
    readonly sources: readonly { readonly files: readonly { readonly name: string }[] }[];
  };
  assert.equal(now.sources[0]?.files[0]?.name, 'new.xlsx');
  assert.equal(editor.onDisk('dr.asr.yaml'), saved);
});

step('without a descriptor a new one is made, which is not saved', async () => {
  await clear(editor);
  await editor.run('View: Close All Editors');
  await editor.page.locator('.tab').first().waitFor({ state: 'detached' });
  await editor.run('ASR: Import Inventory...');
  await pickFile(editor, path('new.xlsx'));
  const tab = editor.page.locator('.tab.active').filter({ hasText: 'new.asr.yaml' });
  await tab.waitFor();
  await editor.page.locator('.view-line').filter({ hasText: 'Imported from RVTools' }).waitFor();
  await notification(editor, '3 added');
  await editor.picture('import-9-new');
  assert.equal(existsSync(path('new.asr.yaml')), false);
  assert.equal(existsSync(path('new.asr.import.json')), false);
  assert.deepEqual(editor.log().match(/\[error\].*/g), null);
  assert.ok(readFileSync(path('new.xlsx')).length > 0);
});
