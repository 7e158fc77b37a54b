/**
 * T-47: a failure is never an empty answer: of every handler, and of everything that it asks. Handlers are
 * found where they are registered, so that a new one is tried by itself.
 */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { CancellationToken, type Connection } from 'vscode-languageserver';
import type { Diagnostic, ResponseError } from 'vscode-languageserver-protocol';
import { Analysis } from '../../server/src/check/analysis.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { Segment } from '../../server/src/descriptor/segment.ts';
import type { Documents } from '../../server/src/lsp/documents.ts';
import { serve } from '../../server/src/lsp/server.ts';
import { machine } from '../../server/src/rules/examples.ts';
import { until } from '../support/patience.mjs';
import { plentiful, requests } from '../support/protocol-messages.ts';
import { Random } from '../support/random.ts';
import { session, type SessionOptions, type TestSession } from '../support/test-server.ts';

const uri = 'file:///work/a.asr.yaml';
const other = 'file:///work/b.asr.yaml';
const secret = 'Zaunkoenigreich';
const faulty = machine('disks: [100, 2048]');

function fail(): never {
  throw new TypeError(secret);
}

type Handler = (...args: readonly unknown[]) => unknown;

/** What a server registers on a connection that goes nowhere, by name, and what it writes to the log. */
function registered(): { readonly handlers: ReadonlyMap<string, Handler>; readonly log: string[] } {
  const handlers = new Map<string, Handler>();
  const log: string[] = [];
  const part = (path: string): object =>
    new Proxy(
      {},
      {
        get: (_, key) => {
          const name = path + String(key);
          if (/(?:^|\.)on[A-Z]?\w*$/.test(name))
            return (...given: readonly unknown[]) => {
              const method = (given[0] as { readonly method?: string } | undefined)?.method;
              const handler = given.find((one) => typeof one === 'function') as Handler;
              handlers.set(given.length > 1 ? (method ?? String(given[0])) : name, handler);
            };
          if (name === 'console.error') return (line: string) => log.push(line);
          if (['listen', 'tracer.log'].includes(name)) return () => undefined;
          return part(`${name}.`);
        },
      },
    );
  const failing = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : fail) });
  function Failing(): object {
    return failing;
  }
  serve(part('') as Connection, {
    load: () => Promise.resolve({ Documents: Failing as unknown as typeof Documents }),
    now: Date.now,
    startImportWorker: fail,
  });
  return { handlers, log };
}

/** What is no request about the work of the server. */
const lifecycle = new Set([
  'onInitialize',
  'onShutdown',
  'onRequest',
  'asr/alive',
  'asr/importEnd',
]);
const params = {
  textDocument: { uri },
  position: { line: 0, character: 0 },
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  data: { uri },
  previousResultIds: [],
  ...{ id: '1', name: 'a.csv', base64: '' },
};

describe('every handler', () => {
  const { handlers, log } = registered();
  (handlers.get('onInitialize') ?? fail)({ processId: null, rootUri: null, capabilities: {} });
  const names = [...handlers.keys()].filter((name) => !lifecycle.has(name));
  let answered = 0;

  for (const name of names)
    test(`${name}: a failure is an error, or a line of the log for a notification`, async () => {
      const before = log.length;
      const answer = (handlers.get(name) ?? fail)(params, CancellationToken.None);
      if (answer instanceof Promise) {
        answered++;
        await assert.rejects(answer, (error: ResponseError) => {
          assert.equal(error.code, -32603);
          assert.match(error.message, /^The request \w+ failed \(TypeError\); /);
          assert.ok(!error.message.includes(secret));
          return true;
        });
      } else
        await until(
          () => `a line of the log: ${log.join('; ')}`,
          () => log.length > before,
        );
      assert.ok(log.length > before, 'it is in the log');
      assert.ok(!log.join('\n').includes(secret));
    });

  test('was found: as many as there are requests that tests know, and six notifications', () => {
    assert.equal(answered, Object.keys(requests).length, names.join(' '));
    assert.equal(names.length - answered, 6, names.join(' '));
  });
});

/** What fails inside, whoever asks for it. */
const broken: Readonly<Record<string, (t: TestContext) => { restore: () => void }>> = {
  'the check': (t) => t.mock.method(Analysis.prototype, 'checked', fail).mock,
  'the catalogue': (t) => t.mock.getter(Analysis.prototype, 'current', fail).mock,
  'the version': (t) => t.mock.getter(Analysis.prototype, 'descriptor', fail).mock,
  'the sections': (t) => t.mock.getter(Descriptor.prototype, 'sections', fail).mock,
  'the names': (t) => t.mock.getter(Descriptor.prototype, 'names', fail).mock,
  'a position': (t) => t.mock.method(Descriptor.prototype, 'positionAt', fail).mock,
  'an offset': (t) => t.mock.method(Descriptor.prototype, 'offsetAt', fail).mock,
  'what is kept': (t) => t.mock.method(Segment.prototype, 'keep', fail).mock,
  'what is read': (t) => t.mock.method(Segment.prototype, 'read', fail).mock,
  'the trees': (t) => t.mock.getter(Segment.prototype, 'tree', fail).mock,
};

/**
 * What needs no document, or works on its text in a worker: only a failure of the handler itself can
 * reach it.
 */
const withoutDocument = [
  ...['asr/firstDescriptor', 'asr/requirements', 'asr/scenarios', 'workspace/textDocumentContent'],
  ...['asr/import', 'asr/importPart'],
];

describe('what fails inside', () => {
  const failed = new Set<string>();

  for (const [name, breaks] of Object.entries(broken))
    test(`${name}: every answer is the right one or an error, and right again later`, async (t) => {
      const server = await opened(plentiful);
      const right = await answers(server);
      const fault = breaks(t);
      for (const [method, answer] of await answers(server)) {
        // Rules that fail are findings among the others, which the page counts.
        if (name === 'the names' && method === 'asr/compareProfiles') continue;
        if ('error' in answer) failed.add(method);
        else if (isFailureReport(answer.result)) failed.add(method);
        else assert.deepEqual(answer, right.get(method), method);
      }
      fault.restore();
      assert.deepEqual(await answers(server), right);
      await server.close();
    });

  test('reached every request', () => {
    const never = Object.keys(requests).filter((method) => !failed.has(method));
    assert.deepEqual(never.sort(), [...withoutDocument, 'workspace/diagnostic'].sort());
  });
});

type Answer = { readonly result: unknown } | { readonly error: number };

async function opened(text: string, options: SessionOptions = {}): Promise<TestSession> {
  const server = await session({ capabilities: { textDocument: { diagnostic: {} } }, ...options });
  server.open(uri, text);
  await server.client.sendRequest('asr/standing', { textDocument: { uri } });
  return server;
}

/** What is answered to every request, each asked in the same words. */
async function answers({ client }: TestSession): Promise<Map<string, Answer>> {
  const all = new Map<string, Answer>();
  for (const [method, params] of Object.entries(requests)) {
    const asked = params({ random: new Random(7), uri, text: plentiful });
    const fresh = without(asked, ['previousResultId']);
    const answer = await client.sendRequest(method, fresh).then(
      // What is another one each time: the ids of results, and the time that a check took.
      (result) => ({ result: without(result, ['resultId', 'milliseconds']) }),
      (error: unknown) => ({ error: (error as ResponseError).code }),
    );
    all.set(method, answer);
  }
  return all;
}

/** An object without some of its members; anything else as it is. */
function without(value: unknown, names: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

function isFailureReport(result: unknown): boolean {
  const { items } = Object(result) as { readonly items?: unknown };
  const all = (Array.isArray(items) ? items : []) as readonly Diagnostic[];
  return isDeepStrictEqual(
    all.map(({ code, severity }) => [code, severity]),
    [['ASR000', 1]],
  );
}

async function pulled({ client }: TestSession, of = uri): Promise<readonly Diagnostic[]> {
  const asked = { textDocument: { uri: of } };
  return (await client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', asked))
    .items;
}

function codes(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}

describe('a document that cannot be read', () => {
  const hover = { textDocument: { uri }, position: { line: 0, character: 2 } };
  const change = (server: TestSession, version: number, contentChanges: unknown): Promise<void> =>
    server.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  const start = { line: 0, character: 0 };
  const comment = [{ range: { start, end: start }, text: '# more\n' }];

  test('is ASR000 for a client that asks, and healed by the next version', async (t) => {
    const { mock } = t.mock.method(Descriptor, 'open', fail);
    const server = await session({ capabilities: { textDocument: { diagnostic: {} } } });
    server.open(uri, faulty);
    await assert.rejects(server.client.sendRequest('textDocument/hover', hover), { code: -32603 });
    mock.restore();
    // Now it could be read, but nobody has sent another version.
    const [diagnostic, ...more] = await pulled(server);
    assert.deepEqual([diagnostic?.code, diagnostic?.severity, more], ['ASR000', 1, []]);
    assert.match(
      JSON.stringify(diagnostic?.message),
      /^"Descriptor could not be analyzed \(TypeError\)/,
    );
    await assert.rejects(server.client.sendRequest('textDocument/hover', hover), { code: -32603 });
    await change(server, 2, comment);
    assert.deepEqual(codes(await pulled(server)), ['ASR303']);
    const below = { ...hover, position: { line: 1, character: 2 } };
    assert.notEqual(await server.client.sendRequest('textDocument/hover', below), null);
    await server.close();
  });

  test('is ASR000 for a client that is told, and healed by the next version', async (t) => {
    const { mock } = t.mock.method(Descriptor, 'open', fail);
    const server = await session();
    server.open(uri, faulty);
    assert.deepEqual(codes(await server.published(uri)), ['ASR000']);
    mock.restore();
    await change(server, 2, [{ text: machine('disks: [100, 2048, 4096]') }]);
    assert.deepEqual(codes(await server.published(uri)), ['ASR303', 'ASR303']);
    await server.close();
  });

  test('because an edit fails, is read from the start', async (t) => {
    const server = await opened(faulty);
    t.mock.method(Descriptor.prototype, 'edit', fail);
    await change(server, 2, comment);
    const [diagnostic] = await pulled(server);
    assert.equal(diagnostic?.code, 'ASR303');
    const line = faulty.split('\n').findIndex((one) => one.includes('2048'));
    assert.equal(diagnostic.range.start.line, line + 1);
    await server.close();
  });

  test('because the changes are none, is ASR000 until its whole text comes', async () => {
    for (const wrong of [[{ text: null }], [{ range: 'x', text: 'y' }], [null], 7]) {
      const server = await opened(faulty);
      await change(server, 2, wrong);
      assert.deepEqual(codes(await pulled(server)), ['ASR000'], JSON.stringify(wrong));
      await change(server, 3, comment);
      assert.deepEqual(codes(await pulled(server)), ['ASR000']);
      await change(server, 4, [{ text: faulty }]);
      assert.deepEqual(codes(await pulled(server)), ['ASR303']);
      await server.close();
    }
  });

  test('and is not open is ASR000, too, until the file changes', async (t) => {
    const options = { findFiles: true, folders: ['file:///work'] };
    const files = new Map([
      [uri, faulty],
      [other, faulty],
    ]);
    const capabilities = { textDocument: { diagnostic: {} } };
    const server = await session({ ...options, files, capabilities });
    const open = Descriptor.open.bind(Descriptor);
    const { mock } = t.mock.method(Descriptor, 'open', (...args: Parameters<typeof open>) =>
      args[0] === uri && args[2] !== '' ? fail() : open(...args),
    );
    assert.deepEqual(await all(server), { [uri]: ['ASR000'], [other]: ['ASR303'] });
    mock.restore();
    const changes = [{ uri, type: 2 }];
    await server.client.sendNotification('workspace/didChangeWatchedFiles', { changes });
    assert.deepEqual(await all(server), { [uri]: ['ASR303'], [other]: ['ASR303'] });
    await server.close();
  });

  test('because the file cannot be read says so, and so does a configuration', async () => {
    const configuration = 'file:///work/.asr.json';
    const capabilities = { textDocument: { diagnostic: {} } };
    for (const answer of [null, undefined]) {
      const server = await session({
        findFiles: true,
        folders: ['file:///work'],
        files: new Map([[uri, faulty]]),
        capabilities,
        readText: (asked) =>
          Promise.resolve(asked === configuration ? null : asked === uri ? answer : undefined),
      });
      const found = await server.client.sendRequest<{ items: { items: Diagnostic[] }[] }>(
        'workspace/diagnostic',
        { previousResultIds: [] },
      );
      const messages = found.items.flatMap(({ items }) => items.map(({ message }) => message));
      assert.deepEqual(messages.length, 1);
      assert.match(JSON.stringify(messages[0]), /^"File cannot be read/);
      const [problem] = await server.published(configuration);
      assert.match(
        JSON.stringify(problem?.message),
        /^"File could not be read; its settings do not apply/,
      );
      await server.close();
    }
  });
});

async function all({ client }: TestSession): Promise<Record<string, unknown[]>> {
  const { items } = await client.sendRequest<{ items: { uri: string; items: Diagnostic[] }[] }>(
    'workspace/diagnostic',
    { previousResultIds: [] },
  );
  return Object.fromEntries(items.map((one) => [one.uri, codes(one.items)]));
}
