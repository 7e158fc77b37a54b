/** The server keeps to the order of things, and goes on whatever fails inside it (T-22, T-23, T-24, T-26). */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  CancellationTokenSource,
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import type { Connection } from 'vscode-languageserver';
import { BackgroundTasks, reporter } from '../../server/src/lsp/background-tasks.ts';
import { machine } from '../../server/src/rules/examples.ts';
import { figure } from '../support/figures.ts';
import { until } from '../support/patience.mjs';
import { Random, seedOf } from '../support/random.ts';
import { session } from '../support/test-server.ts';
import { inProcess } from '../support/wire.ts';

const uri = 'file:///work/a.asr.yaml';
const text = machine('disks: [100, 2048]');
const runs = figure('VERSIONS');

/** A server that was told nothing yet. */
function fresh(): ProtocolConnection {
  const { reader, writer } = inProcess({
    load: () => import('../../server/src/lsp/documents.ts'),
    now: Date.now,
  });
  const client = createProtocolConnection(reader, writer);
  client.listen();
  return client;
}

const initialize = { processId: null, rootUri: null, capabilities: {} };
const methods = [
  'textDocument/hover',
  'textDocument/diagnostic',
  'workspace/diagnostic',
  'workspace/symbol',
  'workspace/executeCommand',
  'asr/explain',
  'asr/nothing',
];

describe('the order of things', () => {
  test('nothing is answered before initialize, and nothing but an error after shutdown', async () => {
    const client = fresh();
    for (const method of [...methods, 'shutdown'])
      await assert.rejects(client.sendRequest(method, {}), { code: -32002 }, method);
    await client.sendRequest('initialize', initialize);
    await assert.rejects(client.sendRequest('initialize', initialize), { code: -32600 });
    await assert.rejects(client.sendRequest('asr/nothing', {}), { code: -32601 });
    await client.sendRequest('shutdown');
    for (const method of [...methods, 'shutdown', 'initialize'])
      await assert.rejects(client.sendRequest(method, initialize), { code: -32600 }, method);
    client.dispose();
  });

  test('a request that is given up is answered as such, and the server goes on', async () => {
    const server = await session({ files: new Map([[uri, text]]), findFiles: true });
    for (let i = 0; i < 20; i++) {
      const source = new CancellationTokenSource();
      const more = { previousResultIds: [], partialResultToken: i };
      const answer = server.client.sendRequest('workspace/diagnostic', more, source.token);
      // Half of them while they wait in the queue, half while they run.
      if (i % 2 === 0) await server.client.sendRequest('workspace/symbol', { query: '' });
      source.cancel();
      await assert.rejects(answer, { code: -32800 });
    }
    await server.close();
  });
});

describe('what fails inside', () => {
  test('a timer, a turn and a promise each become one line of the log', async () => {
    const log: string[] = [];
    const later = new BackgroundTasks((name, error) => log.push(`${name}: ${String(error)}`));
    const fail = () => {
      throw new Error('boom');
    };
    later.after('timer', 0, fail);
    later.soon('turn', fail);
    later.go('promise', Promise.reject(new Error('boom')));
    await until(
      () => `three lines: ${log.join('; ')}`,
      () => log.length >= 3,
    );
    assert.deepEqual(log.sort(), [
      'promise: Error: boom',
      'timer: Error: boom',
      'turn: Error: boom',
    ]);
  });

  test('a handler that throws is logged once, and the next request is answered', async () => {
    const log: string[] = [];
    const server = await session({ log });
    server.open(uri, text);
    await server.published(uri);
    for (let i = 0; i < 3; i++)
      await assert.rejects(server.client.sendRequest('textDocument/hover', {}), {
        code: -32603,
        message: /^The request hover failed \(TypeError\)/,
      });
    const hover = { textDocument: { uri }, position: { line: 0, character: 2 } };
    assert.notEqual(await server.client.sendRequest('textDocument/hover', hover), null);
    assert.equal(log.length, 1);
    assert.match(log[0] ?? '', /^hover: /);
    await server.close();
  });

  test('a failure that nobody is there to hear of is no other failure', () => {
    const gone = (): never => {
      throw new Error('Connection is closed.');
    };
    const connection = { console: { error: gone } } as unknown as Connection;
    reporter(connection)('hover', new Error('boom'));
  });

  test('a client that answers with nonsense where descriptors are is asked again', async () => {
    const answers: unknown[] = [{ uris: 7 }, null, { uris: [uri], more: false }, 'nonsense'];
    const capabilities = { textDocument: { diagnostic: {} } };
    const files = new Map([[uri, text]]);
    const server = await session({ findFiles: true, files, capabilities });
    server.client.onRequest('asr/findFiles', () => answers.shift());
    const counts: unknown[] = [];
    while (answers.length > 0) {
      const found = server.client.sendRequest<{ readonly items: readonly unknown[] }>(
        'workspace/diagnostic',
        { previousResultIds: [] },
      );
      counts.push(
        await found.then(
          ({ items }) => items.length,
          (error: unknown) => (error as { readonly code: number }).code,
        ),
      );
      const changes = [{ uri, type: 1 }];
      await server.client.sendNotification('workspace/didChangeWatchedFiles', { changes });
    }
    // Nobody is told that there are no descriptors; the list of before still counts later.
    assert.deepEqual(counts, [-32803, -32803, 1, 1]);
    await server.close();
  });

  test('a client that answers with nonsense for a file has no such file', async () => {
    const server = await session();
    server.client.onRequest('asr/readText', () => 7);
    const untitled = 'untitled:Untitled-1';
    server.open(untitled, text);
    assert.notEqual((await server.published(untitled)).length, 0);
    await server.close();
  });
});

test('diagnostics come in the order of versions, the last of the last one, none for what is closed', async () => {
  const random = new Random(seedOf('versions'));
  for (let run = 0; run < runs; run++) {
    const server = await session();
    const published: PublishDiagnosticsParams[] = [];
    server.client.onNotification('textDocument/publishDiagnostics', (params) => {
      published.push(params as PublishDiagnosticsParams);
    });
    const document = (version: number) => ({ uri, version, languageId: 'asr-yaml', text });
    const say = (method: string, params: object) =>
      server.client.sendNotification(`textDocument/${method}`, params);
    await say('didOpen', { textDocument: document(1) });
    let version = 1;
    for (let i = 0; i < 200; i++) {
      if (random.chance(0.02)) {
        await say('didClose', { textDocument: { uri } });
        await say('didOpen', { textDocument: document(++version) });
      }
      const contentChanges = [{ text: text.replace('2048', String(1000 + random.below(100))) }];
      await say('didChange', { textDocument: { uri, version: ++version }, contentChanges });
      if (random.chance(0.2)) await new Promise((resolve) => setImmediate(resolve));
    }
    // A hover in the middle of it all is answered from the last version.
    const position = { line: 0, character: 2 };
    const hover = { textDocument: { uri }, position };
    assert.notEqual(await server.client.sendRequest('textDocument/hover', hover), null);
    await until(
      () => `version ${version}, not ${published.at(-1)?.version ?? 'none'}`,
      () => published.at(-1)?.version === version,
    );
    await say('didClose', { textDocument: { uri } });
    await server.client.sendRequest('workspace/symbol', { query: '' });
    const versions = published.flatMap((one) => one.version ?? []);
    assert.deepEqual(
      versions,
      versions.toSorted((a, b) => a - b),
    );
    assert.ok(versions.length < version, 'work for versions that were superseded is dropped');
    assert.deepEqual(published.at(-1)?.diagnostics, []);
    assert.equal(published.at(-1)?.version, undefined);
    await server.close();
  }
});
