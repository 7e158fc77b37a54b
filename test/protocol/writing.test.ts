/** What an author meets who writes: over the protocol, as editors see it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {
  Diagnostic,
  Position,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { example, machine } from '../../server/src/rules/examples.ts';
import { session, type TestSession } from '../support/test-server.ts';

const uri = 'file:///work/plan.asr.yaml';

function textOf(message: Diagnostic['message'] | undefined): string {
  return typeof message === 'object' ? message.value : (message ?? '');
}

function messages(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, message }) => `${String(code)} ${textOf(message)}`);
}

describe('a line that is being typed', () => {
  let server: TestSession;
  before(async () => {
    server = await session();
  });
  after(() => server.close());

  test('has no syntax error until its author pauses', async () => {
    const text = machine('disks: [100]');
    server.open(uri, text);
    assert.deepEqual(messages(await server.published(uri)), []);
    const line = text.split('\n').length - 1;
    await server.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [typed(line, 0, '    firmw')],
    });
    assert.deepEqual(messages(await server.published(uri)), [], 'while it is typed');
    const [finding = ''] = messages(await server.published(uri));
    assert.match(finding, /^ASR001 /, 'once typing has paused');
  });
  test('has its error once another line is typed', async () => {
    const other = 'file:///work/other.asr.yaml';
    const text = `${machine('disks: [100]')}    firmw`;
    const line = text.split('\n').length - 1;
    server.open(other, text.slice(0, -1));
    await server.published(other);
    await server.client.sendNotification('textDocument/didChange', {
      textDocument: { uri: other, version: 2 },
      contentChanges: [typed(line, 8, 'w')],
    });
    assert.deepEqual(messages(await server.published(other)), []);
    await server.client.sendNotification('textDocument/didChange', {
      textDocument: { uri: other, version: 3 },
      contentChanges: [typed(line, 9, '\n')],
    });
    assert.match(messages(await server.published(other))[0] ?? '', /^ASR001 /);
  });
});

function typed(line: number, character: number, text: string): object {
  const at: Position = { line, character };
  return { range: { start: at, end: at }, text };
}

describe('the server', () => {
  let server: TestSession;
  before(async () => {
    server = await session({
      settings: { severity: { ASR303: 'information', ASR301: 'nonsense' } },
      capabilities: { workspace: { configuration: true, textDocumentContent: {} } },
      files: new Map([['file:///work/own/.asr.json', '{ "severity": { "ASR303": "hint" } }']]),
      folders: ['file:///work'],
    });
  });
  after(() => server.close());

  test('reports missing blocks as one', async () => {
    const other = 'file:///work/short.asr.yaml';
    server.open(other, 'scenario: vmware-to-azure\nvault: { name: V, location: westeurope }\n');
    const found = messages(await server.published(other)).filter((one) => / missing/.test(one));
    assert.equal(found.length, 1, found.join());
    assert.match(found[0] ?? '', /blocks are missing: /);
  });
  test('takes severities of the settings, under those of .asr.json', async () => {
    for (const [name, severity] of [
      ['a', 3],
      ['own/a', 4],
    ] as const) {
      const own = `file:///work/${name}.asr.yaml`;
      server.open(own, machine('disks: [100, 2048]'));
      const [first] = await server.published(own);
      assert.deepEqual([first?.code, first?.severity], ['ASR303', severity]);
    }
  });
  test('lists requirements with the severity that holds and that of the catalogue', async () => {
    interface Choice {
      readonly id: string;
      readonly title: string;
      readonly severity: string;
      readonly defaultSeverity: string;
    }
    const own = 'file:///work/listed.asr.yaml';
    server.open(own, machine('disks: [100]'));
    await server.published(own);
    const all = await server.client.sendRequest<Choice[]>('asr/requirements', { uri: own });
    assert.ok(all.length > 200);
    const disk = all.find(({ id }) => id === 'ASR303');
    assert.deepEqual(
      [disk?.severity, disk?.defaultSeverity, disk?.title],
      ['information', 'error', 'Disk larger than the limit'],
    );
    const plain = await server.client.sendRequest<Choice[]>('asr/requirements', {});
    assert.equal(plain.find(({ id }) => id === 'ASR303')?.severity, 'error');
  });
  test('gives the content of pages to editors that ask for it', async () => {
    assert.deepEqual(server.initialized.capabilities.workspace?.textDocumentContent, {
      schemes: ['asr'],
    });
    const content = async (address: string): Promise<string | undefined> =>
      (
        await server.client.sendRequest<{ text: string } | null>('workspace/textDocumentContent', {
          uri: address,
        })
      )?.text;
    assert.match((await content('asr:/explain/2016-12/ASR303.md')) ?? '', /^# ASR303 · /);
    const own = 'file:///work/paged.asr.yaml';
    server.open(own, machine('disks: [100, 2048]'));
    await server.published(own);
    const query = encodeURIComponent(own);
    assert.match((await content(`asr:/checklist.md?${query}`)) ?? '', /^# Checklist: paged/);
    assert.match((await content(`asr:/compareProfiles.md?${query}`)) ?? '', /^# .*2026-05/);
    for (const nothing of [
      'asr:/checklist.md?file:///closed',
      'asr:/explain/2016-12/x',
      'asr:/%',
      'asr:/checklist.md?%',
      'file:///etc/passwd',
    ])
      assert.equal(await content(nothing), undefined, nothing);
  });
  test('renames the configuration server with the machines that name it', async () => {
    const own = 'file:///work/renamed.asr.yaml';
    const text = example('vmware-to-azure', {
      protectedItems: '\n  - name: A\n    processServer: ASR-CS01',
    });
    assert.match(text, /hostname: ASR-CS01/);
    server.open(own, text);
    for (const word of ['hostname: ASR', 'processServer: ASR']) {
      const line = text.split('\n').findIndex((one) => one.includes(word));
      const character = (text.split('\n')[line] ?? '').indexOf('ASR-CS01') + 2;
      const { documentChanges = [] } = await server.client.sendRequest<WorkspaceEdit>(
        'textDocument/rename',
        { textDocument: { uri: own }, position: { line, character }, newName: 'ASR-CS02' },
      );
      assert.equal((documentChanges as TextDocumentEdit[])[0]?.edits.length, 2, word);
    }
  });
});
