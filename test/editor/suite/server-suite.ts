import * as assert from 'node:assert/strict';
import { commands, Uri, workspace } from 'vscode';
import { CloseAction } from 'vscode-languageclient';

import { isReadable } from '../../../client/src/read-text.ts';
import { MAX_RESTARTS, RestartPolicy } from '../../../client/src/restart-policy.ts';
import { diagnosticsOf, extension, open, type SuiteServerProcess, until } from './suite-world.ts';

/** That the server comes back, by itself and when asked. */
export function serverTests(): void {
  suite('the server', () => {
    test('says which version it is of, the one of the extension', async () => {
      const { client, version } = await extension();
      assert.equal(client.initializeResult?.serverInfo?.name, 'asr');
      assert.equal(client.initializeResult.serverInfo.version, version);
    });

    test('is read descriptors and configurations of the workspace, and nothing else', async () => {
      await extension();
      const { uri } = await open('plan.asr.yaml');
      const [folder] = workspace.workspaceFolders ?? [];
      assert.ok(folder);
      const inside = (...path: string[]) => isReadable(Uri.joinPath(folder.uri, ...path));
      assert.equal(inside('.asr.json'), true);
      assert.equal(inside('deep', 'down', 'other.asr.yml'), true);
      assert.equal(inside('package.json'), false);
      assert.equal(inside('x.asr.yaml', 'secret'), false);
      for (const way of ['..', '%2e%2e', '..%2f..', 'deep/../..', '..\\..'])
        assert.equal(
          isReadable(Uri.parse(`${folder.uri.toString()}/${way}/.asr.json`)),
          false,
          way,
        );
      assert.equal(isReadable(uri.with({ path: '/etc/.asr.json' })), false);
      // A folder whose name begins as that of the workspace.
      assert.equal(isReadable(folder.uri.with({ path: `${folder.uri.path}2/.asr.json` })), false);
      // Beside a document that lies in no folder of the workspace.
      assert.equal(isReadable(Uri.parse('untitled:/lone/.asr.json')), false);
      await workspace.openTextDocument(Uri.parse('untitled:/lone/a.asr.yaml'));
      assert.equal(isReadable(Uri.parse('untitled:/lone/.asr.json')), true);
    });

    test('is given up only when it ends five times within three minutes', async () => {
      const { client } = await extension();
      let givenUp = 0;
      const policy = new RestartPolicy(
        () => client.createDefaultErrorHandler(MAX_RESTARTS),
        () => givenUp++,
      );
      const { now } = Date;
      const endsAt = async (minute: number) => {
        Date.now = () => minute * 60_000;
        try {
          return (await policy.closed()).action;
        } finally {
          Date.now = now;
        }
      };
      for (let minute = 0; minute < 100; minute++)
        assert.equal(await endsAt(minute), CloseAction.Restart);
      for (const minute of [200, 200.1, 200.2, 202.9])
        assert.equal(await endsAt(minute), CloseAction.Restart);
      assert.equal(givenUp, 0);
      assert.equal(await endsAt(203), CloseAction.DoNotRestart);
      assert.equal(givenUp, 1);
      policy.reset();
      assert.equal(await endsAt(203.1), CloseAction.Restart);
    });

    test('is not restarted when we stop it, and that is no crash', async () => {
      const { client } = await extension();
      const policy = new RestartPolicy(
        () => client.createDefaultErrorHandler(0),
        () => assert.fail('given up'),
      );
      await policy.whileStopping(async () => {
        for (let time = 0; time < 9; time++)
          assert.equal((await policy.closed()).action, CloseAction.DoNotRestart);
      });
      assert.equal(policy.endCount, 9);
    });

    test('is another one after Restart Server, and checks what is open', async () => {
      const { client } = await extension();
      const document = await open('faulty.asr.yaml');
      await diagnosticsOf(document, ({ length }) => length === 1);
      const server = () => client.serverProcess;
      const before = server();
      assert.ok(before);
      await commands.executeCommand('asr.restartServer');
      assert.ok(client.isRunning());
      assert.notEqual(server()?.pid, before.pid);
      assert.equal(isAlive(before), false);
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

/** A process that ended has a code or the signal that ended it. */
function isAlive({ exitCode, signalCode }: SuiteServerProcess): boolean {
  return exitCode === null && signalCode === null;
}
