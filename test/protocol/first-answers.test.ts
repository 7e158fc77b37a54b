/** T-48: answers wait for the configuration of their document, or come again when it changes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { machine } from '../../server/src/rules/examples.ts';
import { session, type TestSession } from '../support/test-server.ts';

const uri = 'file:///work/a.asr.yaml';
const text = machine('disks: [100, 2048]');
const capabilities = { workspace: { configuration: true } };
const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const about = { textDocument: { uri }, position: { line: 0, character: 2 }, range };

/** Requests whose answers depend on the profile, all sent at once. */
const asked: Readonly<Record<string, object>> = {
  'asr/standing': about,
  'asr/checklist': about,
  'asr/answers': about,
  'asr/compareProfiles': about,
  'asr/explain': { id: 'ASR303', uri },
  'textDocument/codeAction': { ...about, context: { diagnostics: [] } },
  'textDocument/codeLens': about,
  'textDocument/completion': about,
  'textDocument/diagnostic': about,
  'textDocument/hover': about,
  'textDocument/inlayHint': about,
};

async function answersOf({ client }: TestSession): Promise<readonly unknown[]> {
  const all = Object.entries(asked).map(([method, params]) => client.sendRequest(method, params));
  // Without the ids of results and the time that the check took, which are others each time.
  const text = JSON.stringify(await Promise.all(all), (name, value: unknown) =>
    name === 'milliseconds' || name === 'resultId' ? undefined : value,
  );
  return JSON.parse(text) as readonly unknown[];
}

/** The answers of a server that has known the profile for long. */
async function settled(profile: string): Promise<readonly unknown[]> {
  const server = await session({ capabilities, settings: { profile } });
  server.open(uri, text);
  await server.published(uri);
  const answers = await answersOf(server);
  await server.close();
  return answers;
}

describe('what is asked at once after opening', () => {
  test('is answered by the setting, however late that is known', async () => {
    const right = await settled('2026-05');
    assert.notDeepEqual(right, await settled('2016-12'));
    let tell: (settings: object) => void = () => assert.fail();
    const settings = new Promise((resolve) => (tell = resolve));
    const server = await session({ capabilities, settings });
    server.open(uri, text);
    const answers = answersOf(server);
    for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve));
    tell({ profile: '2026-05' });
    assert.deepEqual(await answers, right);
    await server.close();
  });

  test('is answered by the file, however late that is read', async () => {
    let read: (text: string) => void = () => assert.fail();
    const file = new Promise<string>((resolve) => (read = resolve));
    const server = await session({
      folders: ['file:///work'],
      readText: (name) => (name.endsWith('/.asr.json') ? file : Promise.resolve(undefined)),
    });
    server.open(uri, text);
    const answers = answersOf(server);
    for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve));
    read('{ "profile": "2026-05" }');
    assert.deepEqual(await answers, await settled('2026-05'));
    await server.close();
  });

  test('is answered by the defaults where the client never answers', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const server = await session({ capabilities, settings: new Promise(() => undefined) });
    server.open(uri, text);
    const answers = answersOf(server);
    for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve));
    t.mock.timers.tick(60_000);
    const [standing] = (await answers) as { readonly profile: string }[];
    assert.equal(standing?.profile, '2016-12');
    t.mock.timers.reset();
    await server.close();
  });
});

test('when the configuration changes, the client is told to ask again', async () => {
  const support = { refreshSupport: true };
  const server = await session({
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: {
        configuration: true,
        codeLens: support,
        inlayHint: support,
        diagnostics: support,
      },
    },
  });
  const heard: string[] = [];
  for (const kind of ['codeLens', 'inlayHint', 'diagnostic'])
    server.client.onRequest(`workspace/${kind}/refresh`, () => {
      heard.push(kind);
      return null;
    });
  server.open(uri, text);
  await server.client.sendRequest('asr/standing', about);
  heard.length = 0;
  await server.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
  await server.client.sendRequest('workspace/symbol', { query: '' });
  for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(heard.sort(), ['codeLens', 'diagnostic', 'inlayHint']);
  await server.close();
});
