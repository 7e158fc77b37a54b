import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { packagedFiles } from '../../client/tools/package.mjs';
import { root } from '../../server/tools/setup.mjs';
import { type Editor, openEditor, repeat, stepsIn } from './editor.ts';
import { openWorkspace, type EditorWorkspace } from './harness.ts';
import { languageServers, nextLanguageServer } from './processes.ts';

/** T-50: what an author sees of a server that computes for ever: a message in German, and then another server. */
let workspace: EditorWorkspace | undefined;
let editor: Editor;
const extension = mkdtempSync(join(tmpdir(), 'asr-hung-'));
before(async () => {
  for (const file of packagedFiles()) cpSync(join(root, file), join(extension, file));
  const server = join(extension, 'dist', 'server.mjs');
  // A server that spins as soon as the letter is typed.
  const spins = `process.on('message', (message) => {
    if (JSON.stringify(message).includes('§')) for (;;);
  });\n`;
  writeFileSync(server, spins + readFileSync(server, 'utf8'));
  workspace = await openWorkspace({ extension, language: 'de' });
  editor = await openEditor(workspace, 'faulty.asr.yaml');
});
after(async () => {
  await workspace?.close();
  rmSync(extension, { recursive: true, force: true });
});
const step = stepsIn(() => editor);

step('a server that does not answer is told of, and replaced', async () => {
  await editor.errors.first().waitFor();
  const group = workspace?.vscode.pid ?? 0;
  const hung = languageServers(group);
  await editor.goTo(1, 1);
  await editor.type('§');
  const { page } = editor;
  const message = page
    .locator('.notifications-center .notification-list-item')
    .filter({ hasText: 'antwortet seit 30 Sekunden nicht' });
  const list = page.locator('.notifications-center.visible');
  await repeat(async () => {
    if (!(await list.isVisible())) await page.locator('#status\\.notifications').click();
  }, message);
  await message.getByRole('button', { name: 'Neu starten' }).waitFor();
  await editor.picture('hung-1-message');
  // What made it spin is taken away, so that the next server is none that spins.
  await editor.goTo(1, 1);
  await editor.press('Delete');
  await nextLanguageServer(group, hung);
  await editor.errors.first().waitFor();
});
