/** `.asr.json` and the settings decide what an editor shows, at once when they change. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { machine } from '../../server/src/rules/examples.ts';
import { session } from '../support/test-server.ts';

const uri = 'file:///work/plans/a.asr.yaml';
const text = machine('disks: [100, 2048]');

function codes(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code, severity }) => `${String(code)} ${severity ?? 0}`);
}

describe('the configuration file', () => {
  test('sets severities, from the nearest folder up to the workspace folder', async () => {
    const files = new Map([
      ['file:///.asr.json', '{ "severity": { "ASR303": "off" } }'],
      ['file:///work/.asr.json', '{ "severity": { "ASR303": "hint" } } // a comment'],
    ]);
    const server = await session({ files, folders: ['file:///work'] });
    server.open(uri, text);
    assert.deepEqual(codes(await server.published(uri)), ['ASR303 4']);
    files.set('file:///work/plans/.asr.json', '{ "severity": { "ASR303": "warning" } }');
    await server.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    assert.deepEqual(codes(await server.published(uri)), ['ASR303 2']);
    await server.close();
  });
  test('has its own problems shown in it', async () => {
    const config = 'file:///work/.asr.json';
    const server = await session({
      files: new Map([[config, '{ "severity": { "ASR303": "loud" } }']]),
      folders: ['file:///work'],
    });
    server.open(uri, text);
    const [problem] = await server.published(config);
    assert.match(JSON.stringify(problem?.message), /loud|error|severity/);
    assert.deepEqual(codes(await server.published(uri)), ['ASR303 1']);
    await server.close();
  });
  test('sets the profile, and the file’s own wins', async () => {
    const files = new Map([['file:///work/.asr.json', '{ "profile": "2026-05" }']]);
    const server = await session({ files, folders: ['file:///work'] });
    server.open(uri, text);
    assert.ok(
      !codes(await server.published(uri)).some((code) => String(code).startsWith('ASR303')),
    );
    const other = 'file:///work/b.asr.yaml';
    server.open(other, `profile: 2016-12\n${text}`);
    assert.deepEqual(codes(await server.published(other)), ['ASR303 1']);
    await server.close();
  });
});

describe('the setting asr.profile', () => {
  const capabilities = { workspace: { configuration: true } };

  test('holds where no file says otherwise, and applies when it changes', async () => {
    const settings: Record<string, unknown> = {};
    const server = await session({ capabilities, settings });
    server.open(uri, text);
    assert.deepEqual(codes(await server.published(uri)), ['ASR303 1']);
    settings['profile'] = '2026-05';
    await server.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.ok(!codes(await server.published(uri)).includes('ASR303 1'));
    await server.close();
  });
});

describe('no configuration silences a folder', () => {
  const odd: Readonly<Record<string, string>> = {
    'a level that is an object': '{ "severity": { "ASR303": { "level": "off" } } }',
    'keys that every object has': '{ "__proto__": { "severity": {} }, "constructor": [{}] }',
    'text that YAML would choke on': '{ "a": &a !!omap [b], "b": *a }',
    'depth after ends that end nothing': `{ "a": ${']'.repeat(5_000)}${'['.repeat(5_000)}`,
    'nothing but opening': '{"severity":'.repeat(20_000),
    'a megabyte and more': `{ "x": "${'x'.repeat(2 ** 20)}" }`,
  };
  for (const [name, configuration] of Object.entries(odd))
    test(name, async () => {
      const config = 'file:///work/.asr.json';
      for (const capabilities of [{}, { textDocument: { diagnostic: {} } }]) {
        const files = new Map([
          [config, configuration],
          [uri, text],
        ]);
        const server = await session({
          files,
          folders: ['file:///work'],
          findFiles: true,
          capabilities,
        });
        server.open(uri, text);
        if (Object.keys(capabilities).length > 0) {
          const textDocument = { uri };
          const pulled = await server.client.sendRequest<{ items: Diagnostic[] }>(
            'textDocument/diagnostic',
            { textDocument },
          );
          assert.deepEqual(codes(pulled.items), ['ASR303 1']);
        } else assert.deepEqual(codes(await server.published(uri)), ['ASR303 1']);
        assert.ok((await server.published(config)).length > 0);
        await server.close();
      }
    });

  test('that cannot be read at all, and a name that is no text', async () => {
    const odd = 'file:///work/%E0%A4%A.asr.yaml';
    const server = await session({
      folders: ['file:///work'],
      findFiles: true,
      capabilities: { textDocument: { diagnostic: {} } },
      readText: (asked) => {
        if (asked === 'file:///work/.asr.json') return Promise.resolve('{ "ignore": ["b*"] }');
        if (asked.endsWith('.asr.json')) return Promise.reject(new Error('it is gone'));
        return Promise.resolve(text);
      },
    });
    server.client.onRequest('asr/findFiles', () => ({ uris: [odd, uri], more: false }));
    const { items } = await server.client.sendRequest<{ items: { items: Diagnostic[] }[] }>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    );
    assert.deepEqual(
      items.map((one) => codes(one.items)),
      [['ASR303 1'], ['ASR303 1']],
    );
    await server.close();
  });
});
