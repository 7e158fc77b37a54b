/** T-38: nothing that an author wrote comes into a log, a message box or standard error, whatever fails. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test, type TestContext } from 'node:test';
import { Analysis } from '../../server/src/check/analysis.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { Segment } from '../../server/src/descriptor/segment.ts';
import { requests, spoiled } from '../support/protocol-messages.ts';
import { descriptorWith } from '../support/hostile-pages.ts';
import { until } from '../support/patience.mjs';
import { Random, seedOf } from '../support/random.ts';
import { session, type TestSession } from '../support/test-server.ts';
import { processWire, type ServerProcess } from '../support/wire.ts';

/** What must not get out, each in a form that a scan for secrets looks for. */
const secrets = [
  'AccountKey=cGxhbnRlZC1zZWNyZXQtb25lLXBsYW50ZWQ=',
  'sig=pLaNtEd%2Bs1gn4tur3%3D',
  '0f9a1c3e-5b7d-4e2f-8a6b-1c2d3e4f5a6b',
  'Zaunkoenigreich',
];
const uri = 'file:///work/a.asr.yaml';
const corpus = [
  ...secrets.map(descriptorWith),
  // Each of these is an error of YAML, whose words might repeat the text.
  ...secrets.map((secret) => `vault: { name: [${secret}\n? ${secret}\n *${secret}\n"${secret}`),
  ...secrets.map(
    (secret) => `# asr-ignore ${secret}\n%TAG ! ${secret}\n--- !<${secret}> &${secret}\n`,
  ),
];

/** What the server wrote for people to see, by the method it came with. */
async function overheard(play: (server: TestSession) => Promise<void>): Promise<string[]> {
  const heard: string[] = [];
  const server = await session({
    files: new Map([
      [uri, corpus[0] ?? ''],
      ['file:///work/.asr.json', `{ "${secrets[3] ?? ''}": ["${secrets[0] ?? ''}", } ]`],
    ]),
    folders: ['file:///work'],
    findFiles: true,
    capabilities: { workspace: { configuration: true } },
  });
  for (const method of ['window/logMessage', 'window/showMessage', '$/logTrace', 'telemetry/event'])
    server.client.onNotification(method, (params: unknown) => {
      heard.push(`${method} ${JSON.stringify(params)}`);
    });
  server.client.onRequest('window/showMessageRequest', (params: unknown) => {
    heard.push(JSON.stringify(params));
    return null;
  });
  await play(server);
  await server.close();
  return heard;
}

/** Opens all of the corpus, edits it, and asks everything about it, with wrong parameters too. */
async function everything({ client }: TestSession): Promise<void> {
  const random = new Random(seedOf('secrets'));
  let version = 0;
  for (const text of corpus) {
    const textDocument = { uri, languageId: 'asr-yaml', version: ++version, text };
    await client.sendNotification('textDocument/didOpen', { textDocument });
    for (const [method, params] of Object.entries(requests)) {
      const right = params({ random, uri, text });
      for (const one of [right, spoiled(right, random)])
        await client.sendRequest(method, ...[one ?? {}]).catch(() => undefined);
    }
    const contentChanges = [{ text }, { text: null }, { range: secrets, text }];
    const changed = { textDocument: { uri, version: ++version }, contentChanges };
    await client.sendNotification('textDocument/didChange', changed);
    await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }
}

function silent(heard: readonly string[]): void {
  for (const secret of secrets)
    assert.deepEqual(
      heard.filter((one) => one.includes(secret)),
      [],
    );
}

describe('the log', () => {
  test('of a server that was told of everything that is secret', async () => {
    silent(await overheard(everything));
  });

  /** What fails inside, with all of the text in what it says of itself. */
  const failures: Readonly<Record<string, (t: TestContext, fail: () => never) => void>> = {
    'the reading of a text': (t, fail) => void t.mock.method(Descriptor, 'open', fail),
    'an edit': (t, fail) => void t.mock.method(Descriptor.prototype, 'edit', fail),
    'the place of a position': (t, fail) =>
      void t.mock.method(Descriptor.prototype, 'offsetAt', fail),
    'the check': (t, fail) => void t.mock.method(Analysis.prototype, 'checked', fail),
    'the parser': (t, fail) => void t.mock.getter(Segment.prototype, 'tree', fail),
  };
  for (const [name, breaks] of Object.entries(failures))
    test(`where ${name} fails and quotes the text`, async (t) => {
      breaks(t, () => {
        throw quoting(corpus.join('\n'));
      });
      const heard = await overheard(everything);
      assert.ok(
        heard.some((one) => one.includes('TypeError')),
        'it is said that something failed',
      );
      silent(heard);
    });
});

/** A failure that quotes a text. */
function quoting(text: string): TypeError {
  return new TypeError(`${text}\n    at ${text} (${text})`);
}

describe('standard error', () => {
  const server = 'dist/server.mjs';
  const skip = existsSync(server) ? false : 'the server is not built';
  const fail = `throw new TypeError(${JSON.stringify(secrets.join(' '))})`;
  /** The server, in a process where something goes wrong as soon as it listens. */
  const broken = (failing: string): ServerProcess => {
    const code = `const waits = setInterval(() => {
      if (process.listenerCount('uncaughtException') === 0) return;
      clearInterval(waits);
      ${failing}
    }, 5)`;
    const load = `data:text/javascript,${encodeURIComponent(code)}`;
    return processWire('--import', [load, server, '--stdio']);
  };

  test('of an exception that nobody catches, which ends the process', { skip }, async () => {
    const process = broken(fail);
    assert.equal(await process.exit, 1);
    assert.match(process.stderr(), /^TypeError\n/);
    silent([process.stderr()]);
  });

  test('of a promise that nobody waits for, which does not', { skip }, async () => {
    // A rejection is reported at the end of the turn, before any timer.
    const lives = `setTimeout(() => process.stderr.write('still there'), 1);`;
    const process = broken(`${lives} (async () => { ${fail} })();`);
    await until(
      () => `the process goes on: ${process.stderr()}`,
      () => process.gone !== undefined || process.stderr().includes('still there'),
    );
    assert.match(process.stderr(), /^TypeError\n[^]*still there/);
    silent([process.stderr()]);
    await process.end();
  });
});
