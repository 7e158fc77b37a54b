import * as assert from 'node:assert/strict';
import { commands } from 'vscode';
import { diagnosticsOf, extension, open, until } from './world.ts';

/** That the server comes back, by itself and when asked. */
export function serverTests(): void {
  suite('the server', () => {
    test('says which version it is of, the one of the extension', async () => {
      const { client, version } = await extension();
      assert.equal(client.initializeResult?.serverInfo?.name, 'asr');
      assert.equal(client.initializeResult.serverInfo.version, version);
    });

    test('is another one after Restart Server, and checks what is open', async () => {
      const { client } = await extension();
      const document = await open('faulty.asr.yaml');
      await diagnosticsOf(document, ({ length }) => length === 1);
      const before = client.serverProcess?.pid;
      await commands.executeCommand('asr.restartServer');
      assert.ok(client.isRunning());
      assert.notEqual(client.serverProcess?.pid, before);
      await diagnosticsOf(document, ({ length }) => length === 1);
    });

    test('comes back when it is killed, and checks what is open', async () => {
      const { client } = await extension();
      const document = await open('faulty.asr.yaml');
      await diagnosticsOf(document, ({ length }) => length === 1);
      const before = client.serverProcess?.pid;
      assert.ok(before);
      process.kill(before, 'SIGKILL');
      await until(
        client.onDidChangeState,
        () => client.isRunning() && client.serverProcess?.pid !== before,
        () => `the state is ${client.state}`,
      );
      await diagnosticsOf(document, ({ length }) => length === 1);
    });
  });
}
