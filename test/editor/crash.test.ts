import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { packagedFiles } from '../../client/tools/package.mjs';
import { root } from '../../server/tools/setup.mjs';
import { until } from '../support/patience.mjs';
import { type Editor, openEditor, repeat, stepsIn } from './editor.ts';
import { faultsOf, openWorkspace, type EditorWorkspace } from './harness.ts';
import { checksWhatIsTyped, notificationsOf, openNotifications } from './notifications.ts';
import { languageServers, nextLanguageServer } from './processes.ts';

/** What an author sees of a server that ends: nothing, four times; then one message with a way on. */
let workspace: EditorWorkspace | undefined;
let editor: Editor;
let group: number;
before(async () => {
  workspace = await openWorkspace();
  group = workspace.vscode.pid;
  editor = await openEditor(workspace, 'faulty.asr.yaml');
});
after(() => workspace?.close());
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
      await checksWhatIsTyped(editor);
    }
    await openNotifications(editor.page);
    assert.deepEqual(await notificationsOf(editor.page).allInnerTexts(), []);
  },
);

step('killed a fifth time it stays away and one message says so', async () => {
  for (const pid of languageServers(group)) process.kill(pid, 'SIGKILL');
  await saysOnly(editor.page);
  await editor.errors.waitFor({ state: 'detached' });
  assert.deepEqual(languageServers(group), []);
  await saysOf(editor, 'The ASR server is not running', 'descriptors are not checked');
  await editor.picture('7-server-stopped');
});

step('its button brings the server back, and the count starts anew', async () => {
  await notificationsOf(editor.page).getByRole('button', { name: 'Restart' }).click();
  await checksWhatIsTyped(editor);
});

step('killed four times before it can even answer, it comes back all the same', async () => {
  let [server] = languageServers(group);
  for (let time = 1; time <= 4; time++) {
    assert.ok(server);
    process.kill(server, 'SIGKILL');
    server = await nextLanguageServer(group, [server]);
  }
  await checksWhatIsTyped(editor);
});

step('the command Restart Server replaces a server that hangs', async () => {
  const [hung] = languageServers(group);
  assert.ok(hung);
  process.kill(hung, 'SIGSTOP');
  await editor.run('ASR: Restart Server');
  const next = await nextLanguageServer(group, [hung]);
  assert.deepEqual(languageServers(group), [next], 'the old one ended before the new one began');
  await checksWhatIsTyped(editor);
  assert.deepEqual(languageServers(group), [next]);
});

let broken: EditorWorkspace | undefined;
let window: Editor;
const extension = mkdtempSync(join(tmpdir(), 'asr-broken-'));
after(async () => {
  await broken?.close();
  rmSync(extension, { recursive: true, force: true });
});

test('the extension opens though its server cannot start', async () => {
  for (const file of packagedFiles()) cpSync(join(root, file), join(extension, file));
  writeFileSync(join(extension, 'dist', 'server.mjs'), 'process.exit(1);');
  broken = await openWorkspace({ extension });
  window = await openEditor(broken, 'faulty.asr.yaml');
});

stepsIn(() => window)(
  'a server that cannot start, never answers or refuses is replaced by a restart',
  async () => {
    assert.ok(broken);
    const { vscode } = broken;
    const server = join(extension, 'dist', 'server.mjs');
    const restart = notificationsOf(window.page).getByRole('button', { name: 'Restart' });

    await saysOnly(window.page);
    const loaded = join(extension, 'loaded');
    writeFileSync(
      server,
      `import { writeFileSync } from 'node:fs';
       writeFileSync(${JSON.stringify(loaded)}, '');
       setInterval(() => {}, 1_000);`,
    );
    await restart.click();
    const silent = await nextLanguageServer(vscode.pid, []);
    // Before that it could still read what is written next in its place.
    await until('the server is loaded', () => existsSync(loaded));
    await saysOf(window, 'The ASR server is starting');
    writeFileSync(
      server,
      `process.on('message', ({ id }) =>
         process.send({ jsonrpc: '2.0', id, error: { code: -32603, message: 'No.' } }));`,
    );
    await window.run('ASR: Restart Server');
    await saysOnly(window.page);
    const [refusing, ...others] = languageServers(vscode.pid);
    assert.deepEqual(others, []);
    assert.ok(refusing !== undefined && refusing !== silent);
    cpSync(join(root, 'dist', 'server.mjs'), server);
    await restart.click();
    await window.errors.waitFor();
    assert.equal(languageServers(vscode.pid).length, 1);
    assert.equal(languageServers(vscode.pid).includes(refusing), false);
    assert.deepEqual(faultsOf(broken), []);
  },
);

/** Waits for the message that the server stopped, and holds that it stands there alone. */
async function saysOnly(page: Page): Promise<void> {
  // The list closes by itself when nothing is left in it.
  await repeat(() => openNotifications(page), notificationsOf(page).filter({ hasText: message }));
  const messages = await notificationsOf(page).allInnerTexts();
  assert.equal(messages.length, 1, messages.join('\n---\n'));
}

/** Waits until the language status says this, and tells no more of it than that. */
async function saysOf({ page }: Editor, text: string, detail = ''): Promise<void> {
  await page.locator('#status\\.languageStatus').hover();
  const said = page.locator('.hover-language-status .left').filter({ hasText: text });
  await said.waitFor();
  assert.equal((await said.textContent())?.trim(), text + detail);
  await page.mouse.move(0, 0);
}
