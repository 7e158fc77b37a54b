import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Frame } from 'playwright-core';
import { root } from '../../server/tools/setup.mjs';
import { patienceMs } from '../support/patience.mjs';
import { type Editor, openEditor, stepsIn } from './editor.ts';
import { openWorkspace, type EditorWorkspace } from './harness.ts';

/** Answers where they concern the text: lens, hover, the page beside it, and other values tried. */
const name = '8-policies-drills-and-capacity.asr.yaml';
let files: string | undefined;
let workspace: EditorWorkspace | undefined;
let editor: Editor;
before(async () => {
  files = mkdtempSync(join(tmpdir(), 'asr-answers-'));
  cpSync(join(root, 'examples', name), join(files, name));
  workspace = await openWorkspace({ files });
  editor = await openEditor(workspace, name);
});
after(async () => {
  await workspace?.close();
  if (files !== undefined) rmSync(files, { recursive: true, force: true });
});
const step = stepsIn(() => editor);

/** The page that is shown, once it says so. */
async function pageWith(text: RegExp): Promise<Frame> {
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    for (const frame of editor.page.frames()) {
      try {
        if (text.test(await frame.locator('body').innerText({ timeout: 1000 }))) return frame;
      } catch {
        // The frame went while it was asked.
      }
    }
    await editor.page.waitForTimeout(50);
  }
  throw new Error(`No page says ${String(text)}.`);
}

step('a lens on the capacity says which line is needed', async () => {
  await editor.goTo(81, 1);
  const lens = editor.page.locator('.codelens-decoration').filter({ hasText: /Mbps/ }).first();
  await lens.waitFor();
  assert.match(await lens.innerText(), /at least 1\.4 Mbps/);
  await editor.picture('answers-1-lens');
});

step('the hover on the capacity has the answers', async () => {
  const key = editor.page.locator('.view-line span').getByText('capacity', { exact: true }).first();
  const hover = await editor.hover(key);
  await hover
    .getByText(/Line for the change of a day/)
    .first()
    .waitFor();
  await editor.picture('answers-2-hover');
  await editor.press('Escape');
});

step('the page of answers follows the text', async () => {
  await editor.run('ASR: Show Answers');
  await pageWith(/Not computable[\s\S]*Age of the newest recovery point/);
  await editor.picture('answers-3-page');
  await editor.press('Control+1');
  // Behind `growthPercent: 30` of `capacity: { bandwidthMbps: 100, growthPercent: 30, ...`.
  await editor.goTo(81, 50);
  await editor.type(', burstGB: 75, burstMinutes: 60, rpoMinutes: 30');
  // 75 GB at 100 Mbps are 100 minutes, 60 of which are the burst.
  await pageWith(
    /Age of the newest recovery point[\s\S]*40 min[\s\S]*above the objective of 30 min/,
  );
  await editor.picture('answers-4-followed');
});

step('other values are tried without a change of the text', async () => {
  await editor.press('Control+1');
  const text = await editor.page.locator('.view-lines').first().innerText();
  await editor.run('ASR: What If...');
  const input = editor.page.locator('.quick-input-widget input');
  const prompt = (text: string) =>
    editor.page.locator('.quick-input-message').filter({ hasText: text }).waitFor();
  await prompt('A value to assume');
  await input.fill('capacity.bandwidthMbps=200');
  await editor.press('Enter');
  await prompt('So far: capacity.bandwidthMbps=200');
  await editor.press('Enter');
  // The burst is sent while it happens.
  await pageWith(/capacity\.bandwidthMbps[\s\S]*40 min[\s\S]*0 min/);
  await editor.picture('answers-5-what-if');
  assert.equal(await editor.page.locator('.view-lines').first().innerText(), text);
});
