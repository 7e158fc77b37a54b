import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { boxOf, type Editor, openEditor, stepsIn } from './editor.ts';
import { openWorkspace, type EditorWorkspace } from './harness.ts';

/**
 * The way an author takes: types a fault, sees it, reads why, mends it by a key, and saves. One
 * window serves all of it; each step goes on where the one before stopped.
 */
let workspace: EditorWorkspace | undefined;
let editor: Editor;
before(async () => {
  workspace = await openWorkspace({ settings: { 'asr.trace.server': 'messages' } });
  editor = await openEditor(workspace, 'plan.asr.yaml');
});
after(() => workspace?.close());
const step = stepsIn(() => editor);

const fault =
  'Disk is 2048 GB; Site Recovery replicates at most 1023 GB per disk. Shrink, split or exclude it.';

step('a fault that is typed is underlined, on the value and nothing else', async () => {
  assert.equal(await editor.errors.count(), 0);
  // `disks: [100, 512, 1023]`: the last size, from its end.
  await editor.goTo(18, 27);
  await editor.press('Backspace', 'Backspace', 'Backspace', 'Backspace');
  await editor.type('2048');
  const { width } = await boxOf(editor.errors);
  assert.ok(width > 20 && width < 60, `the squiggle is ${width} wide`);
  await editor.picture('1-squiggle');
});

step(
  'the hover says what is wrong, by which requirement, and what the property means',
  async () => {
    const hover = await editor.hover(editor.errors);
    await hover.getByText(fault, { exact: true }).waitFor();
    await hover.getByText('ASR303').first().waitFor();
    await editor.picture('2-hover');
    await editor.press('Escape');
  },
);

step('the Problems panel lists it', async () => {
  await editor.press('Control+Shift+m');
  const rows = editor.page.locator('.markers-panel .monaco-list-row');
  await rows.filter({ hasText: 'plan.asr.yaml' }).waitFor();
  // The file at hand comes first.
  const row = rows.filter({ hasText: fault }).first();
  await row.waitFor();
  assert.match(await row.innerText(), /ASR303/);
  await editor.picture('3-problems');
});

step('the language status says how many problems there are, by which profile', async () => {
  await editor.page.locator('#status\\.languageStatus').hover();
  const status = editor.page.locator('.hover-language-status');
  await status.getByText('1 error').waitFor();
  await status.getByText('profile 2016-12').waitFor();
  await editor.picture('4-status');
  await editor.page.mouse.move(0, 0);
  await editor.press('Control+1');
});

step('the quick fix, by keyboard, mends it', async () => {
  await editor.goTo(18, 25);
  const fixes = await editor.quickFixes();
  await fixes.getByText('Exclude this disk from replication').waitFor();
  await editor.picture('5-quick-fix');
  await editor.press('Enter');
  await editor.errors.waitFor({ state: 'detached' });
  // Another file of the workspace keeps its own, though nobody opened it.
  const rows = editor.page.locator('.markers-panel .monaco-list-row');
  await rows.filter({ hasText: 'plan.asr.yaml' }).waitFor({ state: 'detached' });
  await rows.filter({ hasText: 'faulty.asr.yaml' }).waitFor();
  await editor.picture('6-fixed');
});

step('what is saved is what was typed and mended, and nothing else', async () => {
  const before = editor.onDisk('plan.asr.yaml');
  assert.match(before, /512, 1023\]/, 'nothing was saved yet');
  await editor.press('Control+s');
  await editor.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  assert.equal(
    editor.onDisk('plan.asr.yaml'),
    before.replace('1023]     ', '{ sizeGB: 2048, exclude: true }]     '),
  );
});

step(
  'for the name of a new thing no word of the text is offered, which Enter would write',
  async () => {
    await editor.goTo(22, 34);
    await editor.press('Enter');
    await editor.type('azureName: finan');
    await editor.press('Control+Space');
    const suggestions = editor.page.locator('.suggest-widget.visible');
    await suggestions
      .getByText(/No suggestions|finance/)
      .first()
      .waitFor();
    await editor.picture('7-new-name');
    assert.equal(await suggestions.getByText('finance').count(), 0);
  },
);

step(
  'the trace that a setting turned on is in the output, without a word of the text',
  async () => {
    await editor.run('ASR: Show Output');
    await editor.page
      .locator('.part.panel .view-line')
      .filter({ hasText: 'Received' })
      .first()
      .waitFor();
    const log = editor.log();
    assert.match(log, /Sending request 'textDocument\/hover/);
    assert.doesNotMatch(log, /FIN-SQL01/);
    await editor.picture('8-output');
  },
);
