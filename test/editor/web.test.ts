import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Worker } from 'playwright-core';
import { packagedFiles } from '../../client/tools/package.mjs';
import { root } from '../../server/tools/setup.mjs';
import { type Editor, openEditor, stepsIn } from './editor.ts';
import { openWorkspace, type EditorWorkspace } from './harness.ts';

/**
 * The extension as vscode.dev runs it: in the browser's own extension host, the server in a worker.
 * VS Code takes an extension there when it has no door for node, so this one is left out.
 */
let extension: string | undefined;
let workspace: EditorWorkspace | undefined;
let editor: Editor;
before(async () => {
  extension = mkdtempSync(join(tmpdir(), 'asr-web-'));
  for (const file of packagedFiles()) cpSync(join(root, file), join(extension, file));
  const manifest = join(extension, 'package.json');
  const { main, ...web } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
  assert.ok(main, 'there is a door for node to leave out');
  writeFileSync(manifest, JSON.stringify(web));
  // It has nothing to fall back to.
  for (const file of ['client.cjs', 'server.mjs', 'yaml.cjs', 'server'])
    rmSync(join(extension, 'dist', file), { recursive: true });
  workspace = await openWorkspace({ extension });
  editor = await openEditor(workspace, 'plan.asr.yaml');
});
after(async () => {
  await workspace?.close();
  if (extension !== undefined) rmSync(extension, { recursive: true, force: true });
});
const step = stepsIn(() => editor);

const fault =
  'Disk is 2048 GB; Site Recovery replicates at most 1023 GB per disk. Shrink, split or exclude it.';

step('in a browser, a fault that is typed is underlined, and the hover says why', async () => {
  await editor.goTo(18, 27);
  await editor.press('Backspace', 'Backspace', 'Backspace', 'Backspace');
  await editor.type('2048');
  const hover = await editor.hover(editor.errors);
  await hover.getByText(fault, { exact: true }).waitFor();
  await editor.picture('web-1-hover');
  await editor.press('Escape');
});

step('in a browser, a text that only the YAML library reads is read', async () => {
  await editor.goTo(4, 21);
  await editor.type(' }');
  await editor.errors.nth(1).waitFor();
  await editor.press('Backspace', 'Backspace');
  await editor.errors.nth(1).waitFor({ state: 'detached' });
});

step('in a browser, the quick fix mends it, and a server that is restarted goes on', async () => {
  const [before, ...others] = await servers();
  assert.ok(before);
  assert.deepEqual(others, []);
  let hasEnded = false;
  before.once('close', () => (hasEnded = true));
  const next = editor.page.waitForEvent('worker', { predicate: isServer });
  await editor.run('ASR: Restart Server');
  await next;
  await editor.errors.waitFor();
  assert.ok(hasEnded, 'the old worker has ended');
  assert.equal((await servers()).length, 1);
  await editor.goTo(18, 25);
  const fixes = await editor.quickFixes();
  await fixes.getByText('Exclude this disk from replication').waitFor();
  await editor.press('Enter');
  await editor.errors.waitFor({ state: 'detached' });
  await editor.picture('web-2-fixed');
});

step('in a browser, what is fixed is saved', async () => {
  await editor.press('Control+s');
  await editor.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  assert.match(editor.onDisk('plan.asr.yaml'), /512, \{ sizeGB: 2048, exclude: true \}\]/);
});

/** Our server among the workers of VS Code. */
async function servers(): Promise<Worker[]> {
  const workers = editor.page.workers();
  const areOurs = await Promise.all(workers.map(isServer));
  return workers.filter((_, i) => areOurs[i]);
}

/** VS Code puts before a worker's own name the one of who started it. */
async function isServer(worker: Worker): Promise<boolean> {
  const name = await worker.evaluate(() => (globalThis as { name?: string }).name);
  return name?.endsWith('ASR') === true;
}
