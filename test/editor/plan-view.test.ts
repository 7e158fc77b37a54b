import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Frame } from 'playwright-core';
import { root } from '../../server/tools/setup.mjs';
import { patienceMs } from '../support/patience.mjs';
import { attemptMs, type Editor, openEditor, repeat, stepsIn } from './editor.ts';
import { openWorkspace, type EditorWorkspace } from './harness.ts';
import { inView, looks, seriousViolations } from './webview-frame.ts';

/** A thousand machines in groups of fifty, and a small group before them. */
function large(): string {
  const names = Array.from({ length: 1000 }, (_, i) => `APP${String(i).padStart(4, '0')}`);
  const groups = Array.from({ length: 20 }, (_, i) => names.slice(i * 50, i * 50 + 50));
  const sound = 'scenario: vmware-to-azure\nvault: { name: Large, location: westeurope }\n';
  const items = names.map((name) => `  - { name: ${name}, os: CentOS 7.2, startMinutes: 5 }\n`);
  const lists = groups.map((own) => `      - machines: [${own.join(', ')}]\n`);
  return `${sound}protectedItems:\n${items.join('')}recoveryPlans:\n  - name: everything\n    groups:\n${lists.join('')}`;
}

/** The recovery plans as somebody reads them beside the text: choose, walk, jump, edit, open a group. */
let files: string | undefined;
let workspace: EditorWorkspace | undefined;
let editor: Editor;
before(async () => {
  files = mkdtempSync(join(tmpdir(), 'asr-plan-'));
  cpSync(join(root, 'test', 'fixtures', 'editor'), files, { recursive: true });
  cpSync(
    join(root, 'examples', '8-policies-drills-and-capacity.asr.yaml'),
    join(files, 'orders.asr.yaml'),
  );
  writeFileSync(join(files, 'large.asr.yaml'), large());
  workspace = await openWorkspace({ files });
  editor = await openEditor(workspace, 'orders.asr.yaml');
});
after(async () => {
  await workspace?.close();
  if (files !== undefined) rmSync(files, { recursive: true, force: true });
});
const step = stepsIn(() => editor);
const view = (): Promise<Frame> => inView(editor.page, 'plan');
/** Leaves the view for the text. */
const toText = async (): Promise<void> => {
  await editor.press('Control+1');
  await editor.page.locator('.monaco-editor.focused').first().waitFor();
};
/** The view that has a heading: that of another descriptor may still be shown. */
async function viewWith(heading: string): Promise<Frame> {
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    try {
      const frame = await view();
      await frame.getByRole('heading', { name: heading }).waitFor({ timeout: attemptMs });
      return frame;
    } catch {
      // The frame was of the other descriptor, or went.
    }
  }
  throw new Error(`No view has the heading ${heading}.`);
}
const atLine = (line: number) =>
  editor.page.locator('.statusbar-item').filter({ hasText: `Ln ${line},` });
const lineOf = (words: string): number =>
  editor
    .onDisk('orders.asr.yaml')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

step('the plans open beside the descriptor', async () => {
  await editor.run('ASR: Show Recovery Plans');
  const frame = await view();
  await frame.getByRole('heading', { name: 'orders-plan' }).waitFor();
  await frame.getByRole('link', { name: /^ORD-SQL01/ }).waitFor();
  await looks(editor, workspace?.folder ?? '', 'plan', 'plan-view');
});

step('they have no serious violation of accessibility, also with the table open', async () => {
  const frame = await view();
  assert.deepEqual(await seriousViolations(frame), []);
  await frame.locator('summary').first().click();
  await frame.getByRole('cell', { name: /ORD-SQL01/ }).waitFor();
  await frame.getByRole('columnheader', { name: 'What happens' }).waitFor();
  assert.deepEqual(await seriousViolations(frame), []);
});

step('another type of failover has other steps', async () => {
  const frame = await view();
  await frame.getByLabel('Type').selectOption('unplanned failover');
  await frame.getByRole('link', { name: /stop-imports/ }).waitFor();
  await frame.getByLabel('Type').selectOption('test failover');
  await frame.getByRole('link', { name: /stop-imports/ }).waitFor({ state: 'detached' });
});

step('a click and Enter on a box show its line, and arrow keys walk the boxes', async () => {
  const frame = await view();
  await frame.getByRole('link', { name: /^ORD-SQL01/ }).click();
  await atLine(lineOf('name: ORD-SQL01')).waitFor();
  const box = frame.getByRole('link', { name: /^Databases/ });
  await repeat(
    async () => {
      await box.focus();
      await editor.press('Enter');
    },
    atLine(lineOf('name: Databases')),
  );
  await box.focus();
  await editor.press('ArrowRight');
  const focused = await frame.evaluate<string | null>(
    "document.activeElement.querySelector('title').textContent",
  );
  assert.match(focused ?? '', /ORD-SQL01/);
});

step('the box of the cursor is marked', async () => {
  await toText();
  await editor.goTo(lineOf('name: Applications'), 9);
  const frame = await view();
  await frame
    .locator('[aria-current="location"]')
    .and(frame.getByRole('link', { name: /^Applications/ }))
    .waitFor();
  await editor.picture('plan-view-cursor');
});

step('an edit is drawn at once', async () => {
  await editor.goTo(lineOf('name: Databases'), 15);
  await editor.type('Stores and d');
  const frame = await view();
  await frame.getByRole('link', { name: /^Stores and d/ }).waitFor();
  await editor.press('Control+z');
});

step('a thousand machines are folded into counts, which open and fold again', async () => {
  await toText();
  await editor.press('Control+p');
  await editor.page.locator('.quick-input-widget input').fill('large.asr.yaml');
  await editor.page
    .locator('.quick-input-list .monaco-list-row')
    .filter({ hasText: 'large.asr.yaml' })
    .first()
    .waitFor();
  await editor.press('Enter');
  await editor.page.locator('.tab.active').filter({ hasText: 'large.asr.yaml' }).waitFor();
  await editor.run('ASR: Show Recovery Plans');
  const frame = await viewWith('everything');
  const folded = frame.getByRole('button', { expanded: false });
  await folded.nth(19).waitFor();
  assert.equal(await frame.getByRole('link', { name: /^APP0001/ }).count(), 0);
  await editor.picture('plan-view-folded');
  await folded.first().focus();
  await editor.press('Enter');
  await frame.getByRole('link', { name: /^APP0001/ }).waitFor();
  assert.equal(await frame.evaluate<string | undefined>('document.activeElement?.id'), 'fold-1-1');
  await editor.picture('plan-view-open');
  assert.deepEqual(await seriousViolations(frame), []);
  await frame.getByRole('button', { expanded: true }).click();
  await frame.getByRole('link', { name: /^APP0001/ }).waitFor({ state: 'detached' });
});
