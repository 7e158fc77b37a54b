/** Descriptors that nobody opened are checked, told to the client, and forgotten when they go. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  CancellationToken,
  CancellationTokenSource,
  type ClientCapabilities,
  type FileChangeType,
  type SymbolInformation,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { machine } from '../../server/src/rules/examples.ts';
import { MAX_FILES } from '../../server/src/lsp/workspace/file-list.ts';
import { MAX_UNOPENED_LENGTH } from '../../server/src/lsp/workspace/unopened-descriptor.ts';
import { session, type TestSession } from '../support/test-server.ts';

const faulty = machine('disks: [100, 2048]');
const sound = machine('disks: [100, 1023]');
const a = 'file:///work/a.asr.yaml';
const b = 'file:///work/plans/b.asr.yml';
const folders = ['file:///work'];
const capabilities: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
};
const [created, changed, deleted] = [1, 2, 3] as const satisfies FileChangeType[];

function pullAll(
  server: TestSession,
  previous: readonly WorkspaceDocumentDiagnosticReport[] = [],
  more: object = {},
  token = CancellationToken.None,
): Promise<WorkspaceDiagnosticReport> {
  const previousResultIds = previous.map(({ uri, resultId }) => ({ uri, value: resultId }));
  return server.client.sendRequest('workspace/diagnostic', { previousResultIds, ...more }, token);
}

function told(items: readonly WorkspaceDocumentDiagnosticReport[]): Record<string, string> {
  return Object.fromEntries(
    items.map((item) => [
      item.uri,
      item.kind === 'full' ? item.items.map(({ code }) => code).join() : item.kind,
    ]),
  );
}

async function tell(server: TestSession, uri: string, type: FileChangeType): Promise<void> {
  await server.client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri, type }],
  });
}

describe('a client that asks for the diagnostics of the workspace', () => {
  test('gets those of files that are not open, and afterwards what changed', async () => {
    const files = new Map([
      [a, faulty],
      [b, sound],
    ]);
    const server = await session({ capabilities, files, folders, findFiles: true });
    const { diagnosticProvider } = server.initialized.capabilities;
    assert.deepEqual(diagnosticProvider, {
      identifier: 'asr',
      interFileDependencies: false,
      workspaceDiagnostics: true,
    });
    const first = (await pullAll(server)).items;
    assert.deepEqual(told(first), { [a]: 'ASR303', [b]: '' });
    assert.deepEqual(told((await pullAll(server, first)).items), {
      [a]: 'unchanged',
      [b]: 'unchanged',
    });
    files.set(b, faulty);
    await tell(server, b, changed);
    const second = (await pullAll(server, first)).items;
    assert.deepEqual(told(second), { [a]: 'unchanged', [b]: 'ASR303' });
    // A file that is written anew with what it had is told as unchanged.
    await tell(server, b, changed);
    assert.deepEqual(told((await pullAll(server, second)).items), {
      [a]: 'unchanged',
      [b]: 'unchanged',
    });
    await server.close();
  });

  test('is told that a file went, by itself or with its folder, and that one came', async () => {
    const files = new Map([
      [a, faulty],
      [b, faulty],
    ]);
    const server = await session({ capabilities, files, folders, findFiles: true });
    const first = (await pullAll(server)).items;
    files.delete(b);
    await tell(server, 'file:///work/plans', deleted);
    assert.deepEqual(told((await pullAll(server, first)).items), { [a]: 'unchanged', [b]: '' });
    files.set(b, faulty).delete(a);
    await tell(server, a, deleted);
    await tell(server, b, created);
    assert.deepEqual(told((await pullAll(server, first)).items), { [a]: '', [b]: 'ASR303' });
    await server.close();
  });

  test('is told of a file that came before the client heard of files, and changes', async () => {
    const files = new Map([[a, faulty]]);
    const server = await session({ capabilities, files, folders, findFiles: true });
    const first = (await pullAll(server)).items;
    files.set(b, faulty);
    await tell(server, b, changed);
    assert.deepEqual(told((await pullAll(server, first)).items), {
      [a]: 'unchanged',
      [b]: 'ASR303',
    });
    await server.close();
  });

  test('is told of an open document by its own version, and of its file once it is closed', async () => {
    const files = new Map([[a, faulty]]);
    const server = await session({ capabilities, files, folders, findFiles: true });
    server.open(a, sound);
    assert.deepEqual(told((await pullAll(server)).items), {});
    const textDocument = { uri: a };
    const own = await server.client.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', {
      textDocument,
    });
    assert.deepEqual(own.items, []);
    await server.client.sendNotification('textDocument/didClose', { textDocument });
    assert.deepEqual(told((await pullAll(server)).items), { [a]: 'ASR303' });
    const file = await server.client.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', {
      textDocument,
    });
    assert.equal(file.items.length, 1);
    await server.close();
  });

  test('that takes parts is told of every change until it has enough', async () => {
    const files = new Map([[a, faulty]]);
    const server = await session({ capabilities, files, folders, findFiles: true });
    const parts = partsOf(server, 'parts');
    const source = new CancellationTokenSource();
    const answer = pullAll(server, [], { partialResultToken: 'parts' }, source.token);
    assert.deepEqual(told(await parts()), { [a]: 'ASR303' });
    files.set(a, sound);
    await tell(server, a, changed);
    assert.deepEqual(told(await parts()), { [a]: '' });
    files.set(b, faulty);
    await tell(server, b, created);
    assert.deepEqual(told(await parts()), { [b]: 'ASR303' });
    files.delete(b);
    await tell(server, b, deleted);
    assert.deepEqual(told(await parts()), { [b]: '' });
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
    await server.close();
  });

  test('that is still listening when the server is shut down gets its answer', async () => {
    const server = await session({
      capabilities,
      files: new Map([[a, faulty]]),
      folders,
      findFiles: true,
    });
    const parts = partsOf(server, 'parts');
    const answer = pullAll(server, [], { partialResultToken: 'parts' });
    await parts();
    await server.client.sendRequest('shutdown');
    assert.deepEqual(await answer, { items: [] });
    server.client.dispose();
  });

  test('sees how far it is', async () => {
    const files = new Map(
      Array.from({ length: 3 }, (_, i) => [`file:///work/${i}.asr.yaml`, sound]),
    );
    const server = await session({ capabilities, files, folders, findFiles: true });
    const steps: unknown[] = [];
    server.client.onNotification(
      '$/progress',
      ({ token, value }: { token: string; value: { kind: string; message?: string } }) => {
        if (token === 'work') steps.push(value.message ?? value.kind);
      },
    );
    await pullAll(server, [], { workDoneToken: 'work' });
    assert.deepEqual(steps, ['0 of 3', '1 of 3', '2 of 3', '3 of 3', 'end']);
    await server.close();
  });
});

test('a request in the middle of many files is answered before the files are done', async () => {
  const files = new Map(
    Array.from({ length: 40 }, (_, i) => [`file:///work/${i}.asr.yaml`, faulty]),
  );
  const server = await session({ capabilities, files, folders, findFiles: true });
  server.open(a, faulty);
  const order: string[] = [];
  const all = pullAll(server).then(() => order.push('workspace'));
  const textDocument = { uri: a };
  const hover = server.client
    .sendRequest('textDocument/hover', { textDocument, position: { line: 0, character: 2 } })
    .then(() => order.push('hover'));
  await Promise.all([all, hover]);
  assert.deepEqual(order, ['hover', 'workspace']);
  await server.close();
});

test('each folder of a workspace has its configuration, and a change of one counts at once', async () => {
  const one = 'file:///one/x.asr.yaml';
  const two = 'file:///two/x.asr.yaml';
  const three = 'file:///three/x.asr.yaml';
  const files = new Map([
    [one, faulty],
    [two, faulty],
    [three, faulty],
    ['file:///one/.asr.json', '{ "profile": "2026-05" }'],
    ['file:///two/.asr.json', '{ "ignore": ["x.*"] }'],
    ['file:///.asr.json', '{ "severity": { "ASR303": "off" } }'],
  ]);
  const server = await session({
    capabilities,
    files,
    folders: ['file:///one', 'file:///two', 'file:///three/'],
    findFiles: true,
  });
  const items = (await pullAll(server)).items;
  assert.equal(told(items)[one]?.includes('ASR303'), false);
  assert.equal(told(items)[two], '');
  assert.equal(told(items)[three], 'ASR303');
  files.set('file:///two/.asr.json', '{}');
  await tell(server, 'file:///two/.asr.json', changed);
  assert.deepEqual(told((await pullAll(server, items)).items)[two], 'ASR303');
  await server.client.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: {
      added: [{ uri: 'file:///', name: 'all' }],
      removed: [{ uri: 'file:///three/', name: '' }],
    },
  });
  assert.equal(told((await pullAll(server)).items)[three], '');
  await server.close();
});

test('what is too much is not checked, and one notice says so', async () => {
  const files = new Map(
    Array.from({ length: MAX_FILES + 1 }, (_, i) => [`file:///work/${i}.asr.yaml`, '# none\n']),
  );
  files.set('file:///work/0.asr.yaml', `# ${'x'.repeat(MAX_UNOPENED_LENGTH)}\n`);
  const server = await session({ capabilities, files, folders, findFiles: true });
  const notices: string[] = [];
  server.client.onNotification('window/showMessage', ({ message }: { message: string }) => {
    notices.push(message);
  });
  const { items } = await pullAll(server);
  assert.equal(items.length, MAX_FILES);
  const long = items.find(({ uri }) => uri === 'file:///work/0.asr.yaml');
  assert.match(JSON.stringify(long), /"message":"Descriptor is longer than 1024 Ki characters /);
  await tell(server, 'file:///work/0.asr.yaml', created);
  await pullAll(server, items);
  assert.deepEqual(notices, [
    `The workspace has more than ${MAX_FILES} descriptors; ${MAX_FILES} of those not open are checked. Run asr check to check all.`,
  ]);
  await server.close();
});

test('what goes and is none of the descriptors costs nothing, however many they are', async (t) => {
  const plans = Array.from({ length: 300 }, (_, i) => `file:///work/plans/${i}.asr.yaml`);
  const files = new Map(plans.map((uri) => [uri, '# none\n']));
  const server = await session({ capabilities, files, folders, findFiles: true });
  const { items } = await pullAll(server);
  assert.equal(items.length, plans.length);
  const listening = new CancellationTokenSource();
  const pull = pullAll(server, items, { partialResultToken: 1 }, listening.token);
  const text = { uri: plans[0] ?? '' };
  await server.client.sendRequest('textDocument/diagnostic', { textDocument: text });

  let visited = 0;
  for (const name of ['keys', 'values', 'entries', 'forEach'] as const) {
    const walk: unknown = Reflect.get(Map.prototype, name);
    t.mock.method(Map.prototype, name, function (this: Map<unknown, unknown>, ...args: unknown[]) {
      visited += this.size;
      return Reflect.apply(walk as () => unknown, this, args) as unknown;
    } as never);
  }
  const starts = t.mock.method(String.prototype, 'startsWith');
  for (let i = 0; i < 200; i++) await tell(server, `file:///work/.git/${i}.lock`, deleted);
  await server.client.sendRequest('textDocument/diagnostic', { textDocument: text });
  const compared = starts.mock.callCount();
  t.mock.restoreAll();
  // Less than a look at each file for each that went: 60,000.
  assert.ok(visited < 3_000, `${visited} entries`);
  assert.ok(compared < 3_000, `${compared} comparisons`);

  files.clear();
  await tell(server, 'file:///work/plans', deleted);
  const gone = (await pullAll(server, items)).items;
  assert.equal(Object.values(told(gone)).filter((one) => one === '').length, plans.length);
  listening.cancel();
  await assert.rejects(pull);
  await server.close();
});

test('a client that does not ask is sent the diagnostics', async () => {
  const files = new Map([[a, faulty]]);
  const server = await session({ files, folders, findFiles: true });
  assert.equal((await server.published(a)).length, 1);
  server.open(a, sound);
  assert.equal((await server.published(a)).length, 0);
  await server.client.sendNotification('textDocument/didClose', { textDocument: { uri: a } });
  assert.equal((await server.published(a)).length, 0);
  assert.equal((await server.published(a)).length, 1);
  files.delete(a);
  await tell(server, a, deleted);
  assert.equal((await server.published(a)).length, 0);
  await server.close();
});

test('named things of checked files are found without opening them', async () => {
  const files = new Map([
    [a, faulty],
    [b, sound],
  ]);
  const server = await session({ capabilities, files, folders, findFiles: true });
  server.open(b, sound);
  await pullAll(server);
  const found = await server.client.sendRequest<SymbolInformation[]>('workspace/symbol', {
    query: 'FIN',
  });
  assert.deepEqual([...new Set(found.map(({ location }) => location.uri))].sort(), [a, b]);
  await server.close();
});

test('a client that cannot find files is not asked to', async () => {
  const log: string[] = [];
  const server = await session({ capabilities, files: new Map([[a, faulty]]), folders, log });
  assert.equal(
    (server.initialized.capabilities.diagnosticProvider as { workspaceDiagnostics: boolean })
      .workspaceDiagnostics,
    false,
  );
  assert.deepEqual((await pullAll(server)).items, []);
  assert.deepEqual(log, []);
  await server.close();
});

/** The reports of the next part that comes under a token. */
function partsOf(
  server: TestSession,
  token: string,
): () => Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
  type Part = readonly WorkspaceDocumentDiagnosticReport[];
  const held: Part[] = [];
  const waiting: ((part: Part) => void)[] = [];
  server.client.onNotification(
    '$/progress',
    (params: { token: string; value: { items: Part } }) => {
      if (params.token !== token) return;
      const next = waiting.shift();
      if (next) next(params.value.items);
      else held.push(params.value.items);
    },
  );
  return () => {
    const part = held.shift();
    return part ? Promise.resolve(part) : new Promise((resolve) => waiting.push(resolve));
  };
}
