/**
 * T-50: a server that hangs is noticed, and replaced. It keeps its process and its connection; only
 * that it does not answer tells. The extension is a copy whose heart beats each second.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { packagedFiles } from '../../client/tools/package.mjs';
import { root } from '../../server/tools/setup.mjs';
import { type Editor, openEditor, repeat, stepsIn } from './editor.ts';
import { faultsOf, openWorkspace, type EditorWorkspace } from './harness.ts';
import { checksWhatIsTyped, notificationsOf, openNotifications } from './notifications.ts';
import { languageServers, nextLanguageServer } from './processes.ts';

const extension = mkdtempSync(join(tmpdir(), 'asr-hang-'));
let workspace: EditorWorkspace | undefined;
let editor: Editor;
let group: number;
before(async () => {
  for (const file of packagedFiles()) cpSync(join(root, file), join(extension, file));
  const manifest = join(extension, 'package.json');
  const fields = JSON.parse(readFileSync(manifest, 'utf8')) as object;
  writeFileSync(manifest, JSON.stringify({ ...fields, heartbeatMs: 1_000 }));
  workspace = await openWorkspace({ extension });
  group = workspace.vscode.pid;
  editor = await openEditor(workspace, 'faulty.asr.yaml');
});
after(async () => {
  await workspace?.close();
  rmSync(extension, { recursive: true, force: true });
});
const step = stepsIn(() => editor);

/** Makes the server hang, and waits for the message. */
async function hang(): Promise<number> {
  await editor.errors.waitFor();
  const [server] = languageServers(group);
  assert.ok(server);
  process.kill(server, 'SIGSTOP');
  const { page } = editor;
  const message = notificationsOf(page).filter({ hasText: 'has not answered for 6 seconds' });
  await repeat(() => openNotifications(page), message.first());
  return server;
}

step('a server that hangs is reported, and replaced by itself', async () => {
  const hung = await hang();
  const next = await nextLanguageServer(group, [hung]);
  assert.deepEqual(languageServers(group), [next]);
  await checksWhatIsTyped(editor);
});

step('a server that hangs is replaced at once by the button of the message', async () => {
  const hung = await hang();
  await notificationsOf(editor.page).getByRole('button', { name: 'Restart' }).first().click();
  const next = await nextLanguageServer(group, [hung]);
  await checksWhatIsTyped(editor);
  assert.deepEqual(languageServers(group), [next]);
  assert.ok(workspace);
  assert.deepEqual(faultsOf(workspace), []);
});
