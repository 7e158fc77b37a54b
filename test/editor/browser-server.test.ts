/** The server that browsers run, in a worker of a real browser (T-41). */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { root } from '../../server/tools/setup.mjs';
import { corpus } from '../support/corpus.ts';
import { Random, seedOf } from '../support/random.ts';
import { browserArguments } from './harness.ts';
import { installBrowser } from './install.mjs';

/** What was published of each text, by its name. */
type Findings = Record<string, unknown>;

test('in a browser and under node the server finds the same, for every example and some 150 random texts', async () => {
  const files = [...corpus(new Random(seedOf('browser')), 150)];
  const [there, here] = [await inBrowser(files), await underNode(files)];
  const random = files.filter(([name]) => name.startsWith('random-'));
  assert.ok(random.length > 120, `${random.length} random texts`);
  assert.equal(Object.keys(there).length, files.length);
  assert.ok(Object.values(there).flat().length > 300, 'there is something to find');
  for (const [name] of files) assert.deepEqual(there[name], here[name], name);
});

/** Speaks to the worker from within a page, where it is. */
async function inBrowser(files: readonly (readonly [string, string])[]): Promise<Findings> {
  const { executable, env } = await installBrowser();
  const browser = await chromium.launch({
    executablePath: executable,
    args: browserArguments,
    env: { ...process.env, ...env },
  });
  try {
    const page = await browser.newPage();
    const address = 'http://browser.test/';
    await page.route(`${address}**`, async (route) => {
      const isServer = route.request().url().endsWith('.js');
      await route.fulfill({
        contentType: isServer ? 'text/javascript' : 'text/html',
        // What a page of VS Code allows at most; the server evaluates nothing.
        headers: { 'content-security-policy': "default-src 'self'" },
        body: isServer ? readFileSync(join(root, 'dist', 'browser-server.js'), 'utf8') : '<p>',
      });
    });
    await page.goto(address);
    return await page.evaluate(talk, files);
  } finally {
    await browser.close();
  }
}

/** Runs in the page, so it uses nothing from around it. */
async function talk(files: readonly (readonly [string, string])[]): Promise<Findings> {
  interface Message {
    readonly id?: number | string;
    readonly method?: string;
    readonly params?: { readonly uri: string; readonly diagnostics: unknown };
  }
  interface Port {
    onmessage: (event: { readonly data: Message }) => void;
    onerror: (event: { readonly message: string }) => void;
    postMessage(message: unknown): void;
  }
  // The types for tests are those of node, which knows no workers of pages.
  const { Worker } = globalThis as unknown as { Worker: new (url: string) => Port };
  const worker = new Worker('/server.js');
  const waiting = new Map<string, (value: unknown) => void>();
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = ({ message }) => {
      reject(new Error(message));
    };
  });
  const send = (message: object): void => {
    worker.postMessage({ jsonrpc: '2.0', ...message });
  };
  const next = (key: string): Promise<unknown> =>
    Promise.race([failed, new Promise((resolve) => waiting.set(key, resolve))]);
  worker.onmessage = ({ data: { id, method, params } }) => {
    if (method === 'textDocument/publishDiagnostics' && params !== undefined)
      waiting.get(params.uri)?.(params.diagnostics);
    // Whatever the server asks for, there is none of it here.
    else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id !== undefined) waiting.get(`answer ${id}`)?.(undefined);
  };
  const answered = next('answer 1');
  send({
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  await answered;
  send({ method: 'initialized', params: {} });
  const found: Findings = {};
  for (const [name, text] of files) {
    const uri = `file:///w/${name}`;
    const published = next(uri);
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'asr-yaml', version: 1, text } },
    });
    found[name] = await published;
  }
  return found;
}

async function underNode(files: readonly (readonly [string, string])[]): Promise<Findings> {
  const server = spawn(process.execPath, [join(root, 'dist', 'server.mjs'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  // Else one would wait for its answers for ever.
  const ended = new Promise<never>((_, reject) => {
    server.once('exit', (code) => {
      reject(new Error(`The server ended with ${code}.`));
    });
  });
  try {
    const waiting = new Map<string, (value: unknown) => void>();
    client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      waiting.get(params.uri)?.(params.diagnostics);
    });
    client.onRequest('asr/readText', () => null);
    client.listen();
    const initialize = { processId: null, rootUri: null, capabilities: {} };
    await Promise.race([client.sendRequest('initialize', initialize), ended]);
    await client.sendNotification('initialized', {});
    const found: Findings = {};
    for (const [name, text] of files) {
      const uri = `file:///w/${name}`;
      const published = new Promise((resolve) => waiting.set(uri, resolve));
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'asr-yaml', version: 1, text },
      });
      found[name] = await Promise.race([published, ended]);
    }
    await client.sendRequest('shutdown');
    return found;
  } finally {
    client.dispose();
    server.kill();
  }
}
