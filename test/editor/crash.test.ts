import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Locator } from 'playwright-core';
import { type Editor, openEditor, stepsIn } from './editor.ts';
import { openWorkspace, type Workspace } from './harness.ts';
import { languageServers, nextLanguageServer } from './processes.ts';

/** What an author sees of a server that ends: nothing, four times; then one message with a way on. */
let workspace: Workspace;
let editor: Editor;
let group: number;
before(async () => {
  workspace = await openWorkspace();
  group = workspace.vscode.pid;
  editor = await openEditor(workspace, 'faulty.asr.yaml');
});
after(() => workspace.close());
const step = stepsIn(() => editor);

const message = 'The ASR server stopped.';

step(
  'a server that is killed four times comes back each time, and checks what is open',
  async () => {
    await editor.errors.waitFor();
    for (let time = 1; time <= 4; time++) {
      const servers = languageServers(group);
      assert.equal(servers.length, 1);
      for (const pid of servers) process.kill(pid, 'SIGKILL');
      await nextLanguageServer(group, servers);
      await checks();
    }
    assert.equal(await editor.page.locator('.codicon-bell-dot').count(), 0);
  },
);

step('killed a fifth time it stays away and one message says so', async () => {
  for (const pid of languageServers(group)) process.kill(pid, 'SIGKILL');
  // VS Code keeps messages behind the bell while it is driven by a program.
  await editor.page.locator('#status\\.notifications .codicon-bell-dot').click();
  await notifications().filter({ hasText: message }).waitFor();
  assert.equal(await notifications().count(), 1);
  await editor.errors.waitFor({ state: 'detached' });
  assert.deepEqual(languageServers(group), []);
  await editor.picture('7-server-stopped');
});

step('its button brings the server back, and the count starts anew', async () => {
  await notifications().getByRole('button', { name: 'Restart' }).click();
  const server = await nextLanguageServer(group, []);
  await editor.errors.waitFor();
  process.kill(server, 'SIGKILL');
  await nextLanguageServer(group, [server]);
  await checks();
});

step('the command Restart Server replaces a server that hangs', async () => {
  const [hung] = languageServers(group);
  assert.ok(hung);
  process.kill(hung, 'SIGSTOP');
  await editor.run('ASR: Restart Server');
  await nextLanguageServer(group, [hung]);
  await checks();
});

function notifications(): Locator {
  return editor.page.locator('.notifications-center .notification-list-item');
}

/** Shows that what is typed is checked: `2048` loses its last digit, which is no fault, and back. */
async function checks(): Promise<void> {
  await editor.goTo(18, 27);
  await editor.press('Backspace');
  await editor.errors.waitFor({ state: 'detached' });
  await editor.type('8');
  await editor.errors.waitFor();
}
