/** What the editor is told of an import is what the command line writes; bad files give a clear line. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import { base64Of } from '../../encoding/base64.ts';
import type {
  ImportAnswer,
  ImportDecision,
  ImportedEdits,
} from '../../server/src/lsp/imports/import-requests.ts';
import type { ImportWorker } from '../../server/src/lsp/imports/import-worker.ts';
import { WorkerLink } from '../../server/src/lsp/imports/worker-link.ts';
import { inWorld } from '../cli/cli-world.ts';
import { filesIn, samplesFolder } from '../imports/expected-facts.ts';
import { workbook } from '../imports/workbook-builder.ts';
import { session, type TestSession } from '../support/test-server.ts';

type Files = readonly { readonly name: string; readonly bytes: Uint8Array }[];

const uri = 'file:///work/dr.asr.yaml';
let imports = 0;

/** Sends the files in parts and asks for the import. */
async function importing(
  { client }: TestSession,
  files: Files,
  params: object = {},
): Promise<ImportAnswer> {
  const id = String(++imports);
  await send(client, id, files);
  return client.sendRequest('asr/import', { id, ...params });
}

async function send(client: TestSession['client'], id: string, files: Files): Promise<void> {
  for (const { name, bytes } of files)
    for (let at = 0; at === 0 || at < bytes.length; at += 5000) {
      const base64 = base64Of(bytes.subarray(at, at + 5000));
      assert.equal(await client.sendRequest('asr/importPart', { id, name, base64 }), null);
    }
}

function done(answer: ImportAnswer): ImportedEdits {
  assert.ok('edits' in answer, JSON.stringify(answer));
  return answer;
}

function problemOf(answer: ImportAnswer): string {
  assert.ok('problem' in answer);
  assert.match(answer.problem, /^[^\n]{10,160}$/);
  return answer.problem;
}

const old = filesIn(join(samplesFolder, 'reimport', 'old'));
const fresh = filesIn(join(samplesFolder, 'reimport', 'new'));
const edited = readFileSync(join(samplesFolder, 'reimport', 'edited.asr.yaml'), 'utf8');

describe('asr/import', () => {
  let server: TestSession;
  before(async () => {
    server = await session();
    server.open(uri, edited);
  });
  after(() => server.close());
  const textDocument = { uri };

  test('without a descriptor gives what asr import writes', () =>
    inWorld(Object.fromEntries(old.map(({ name, bytes }) => [name, bytes])), async (world) => {
      const answer = done(await importing(server, old));
      const names = old.map(({ name }) => name);
      await world.asr(['import', ...names, '-o', 'new.asr.yaml']);
      assert.equal(answer.text, world.read('new.asr.yaml'));
      assert.equal(answer.record, world.read('new.asr.import.json'));
      assert.equal(answer.version, null);
      assert.ok(answer.added.length > 1);
    }));

  test('into a descriptor with a record gives the text and the record of asr import --into', () =>
    inWorld(
      {
        'dr.asr.yaml': edited,
        ...Object.fromEntries(old.map(({ name, bytes }) => [`old/${name}`, bytes])),
        ...Object.fromEntries(fresh.map(({ name, bytes }) => [`new/${name}`, bytes])),
      },
      async (world) => {
        await world.asr(['import', 'old', '-o', 'dr.asr.yaml', '--force']);
        const record = world.read('dr.asr.import.json');
        world.write('dr.asr.yaml', edited);
        const { code } = await world.asr(['import', 'new', '--into', 'dr.asr.yaml']);
        assert.ok(code < 2);
        const answer = done(await importing(server, fresh, { textDocument, record }));
        assert.equal(answer.text, world.read('dr.asr.yaml'));
        assert.equal(answer.record, world.read('dr.asr.import.json'));
        assert.equal(answer.version, 1);
        assert.equal(applied(edited, answer), answer.text);
        assert.match(answer.report, /^# Import of /);

        // Decided conflicts are gone, and those that the source wins are written.
        assert.ok(answer.conflicts.length > 0);
        const decisions = answer.conflicts.map(({ item, path, why }): ImportDecision => ({
          item,
          ...(path !== undefined && { path }),
          why,
          side: 'ours',
        }));
        const id = String(imports);
        const ask = (side: ImportDecision['side']): Promise<ImportAnswer> =>
          server.client.sendRequest('asr/import', {
            id,
            textDocument,
            record,
            decisions: decisions.map((one) => ({ ...one, side })),
          });
        const ours = done(await ask('ours'));
        assert.deepEqual([ours.conflicts, ours.text], [[], answer.text]);
        const theirs = done(await ask('theirs'));
        assert.deepEqual(theirs.conflicts, []);
        assert.notEqual(theirs.text, answer.text);
        world.write('dr.asr.yaml', edited);
        world.write('dr.asr.import.json', record);
        await world.asr(['import', 'new', '--into', 'dr.asr.yaml', '--accept', 'theirs']);
        assert.equal(theirs.text, world.read('dr.asr.yaml'));
      },
    ));

  test('tells where each skipped row and each notice comes from', async () => {
    const head = ['VM', 'Powerstate', 'Template', 'DNS Name'];
    const answer = done(
      await importing(server, [
        workbook({ vInfo: [head, ['APP01', 'poweredOn', 'False'], ['TPL', 'off', 'True']] }),
      ]),
    );
    assert.match(answer.report, /\| TPL \| template \| `vInfo!A3` \|/);
  });

  test('reports progress to the token', async () => {
    const words: string[] = [];
    server.client.onNotification('$/progress', ({ token, value }: ProgressMessage) => {
      if (token === 'here') words.push(value.message);
    });
    await importing(server, old, { workDoneToken: 'here' });
    assert.match(words[0] ?? '', /^Reading RVTools/);
    assert.equal(words.at(-1), 'Comparing with the descriptor');
  });

  test('a descriptor that is not open, and a record that is none, are said', async () => {
    const closed = { textDocument: { uri: 'file:///work/closed.asr.yaml' } };
    assert.match(problemOf(await importing(server, old, closed)), /not open/);
    assert.match(
      problemOf(await importing(server, old, { textDocument, record: '{"version":9}' })),
      /record of the last import cannot be read/,
    );
  });

  test('hostile files give one line, and no edit', async () => {
    const file = (name: string, bytes: Uint8Array): Files => [{ name, bytes }];
    const sound = workbook({ vInfo: [['VM', 'Powerstate', 'DNS Name'], ['APP01']] }).bytes;
    const ole = new Uint8Array(2048);
    ole.set([0xd0, 0xcf, 0x11, 0xe0]);
    const encrypted = ole.slice();
    encrypted.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
    const row = `<row><c t="inlineStr"><is><t>${'A'.repeat(1000)}</t></is></c></row>`;
    const bomb = workbook(
      { vInfo: [['VM']] },
      {
        'xl/worksheets/s0.xml': `<worksheet><sheetData>${row.repeat(20_000)}</sheetData></worksheet>`,
      },
    );
    for (const [files, words] of [
      [[bomb], /unpacks to more than/],
      [file('a.xlsx', strToU8('no zip at all')), /no header/],
      [file('a.xlsx', sound.slice(0, 300)), /cut off or damaged/],
      [file('a.xls', ole), /save it as \.xlsx/],
      [file('a.xlsx', encrypted), /encrypted/],
      [file('a.zip', zipSync({ 'a.txt': strToU8('') })), /./],
      [file('a.csv', new Uint8Array(0)), /is empty/],
      [[], /No file to import/],
    ] as const)
      assert.match(problemOf(await importing(server, files, { textDocument })), words);
  });

  test('rows become machines, and those that were pasted as text go away', async () => {
    const rows = 'NEW01\tWindows Server 2012 R2\t80\nNEW02\tCentOS 6.7\t100\n';
    const answer = done(await importing(server, [], { textDocument, rows }));
    assert.deepEqual(answer.added, ['NEW01', 'NEW02']);
    assert.equal(applied(edited, answer), answer.text);

    // The same text, where the rows are at the end of it.
    const at = 'file:///work/pasted.asr.yaml';
    const pasted = `${edited}${rows}`;
    server.open(at, pasted);
    const first = edited.split('\n').length - 1;
    const fixed = done(
      await importing(server, [], {
        textDocument: { uri: at },
        rows,
        rowLines: { first, last: first + 1 },
      }),
    );
    assert.equal(fixed.text, answer.text);
    assert.equal(applied(pasted, fixed), answer.text);
  });

  test('rows that are no table are said', async () => {
    const params = { textDocument, rows: 'one\ttwo\nthree\tfour\n' };
    assert.match(problemOf(await importing(server, [], params)), /have no columns/);
  });

  test('what is no base64 is said', async () => {
    await server.client.sendRequest('asr/importPart', { id: 'x', name: 'a.csv', base64: '%' });
    assert.match(
      problemOf(await server.client.sendRequest('asr/import', { id: 'x' })),
      /a\.csv did not arrive whole/,
    );
  });

  test('an import with another id ends the one before', async () => {
    await send(server.client, 'first', old);
    await importing(server, old);
    assert.match(
      problemOf(await server.client.sendRequest('asr/import', { id: 'first' })),
      /No file to import/,
    );
  });
});

interface ProgressMessage {
  readonly token: string;
  readonly value: { readonly message: string };
}

describe('an import that is cancelled', () => {
  test('ends its worker at once, and the next one has another', async () => {
    let started = 0;
    let ended = 0;
    let begin: (() => void) | undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    // A worker that computes for ever.
    const startImportWorker = (): Promise<ImportWorker> => {
      started++;
      return Promise.resolve(
        new WorkerLink(
          ({ kind }) => {
            if (kind === 'run') begin?.();
          },
          () => {
            ended++;
          },
        ),
      );
    };
    const server = await session({ startImportWorker });
    const source = new CancellationTokenSource();
    const answer = server.client.sendRequest('asr/import', { id: 'a' }, source.token);
    await begun;
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    assert.deepEqual([started, ended], [1, 1]);
    await server.client.sendRequest('asr/importPart', { id: 'a', name: 'a.csv', base64: '' });
    assert.deepEqual([started, ended], [2, 1]);
    await server.client.sendNotification('asr/importEnd', { id: 'a' });
    await server.client.sendRequest('asr/alive');
    assert.deepEqual([started, ended], [2, 2]);
    await server.close();
  });

  test('a worker that dies is an error, and the next import works', async () => {
    const links: WorkerLink[] = [];
    const server = await session({
      startImportWorker: () => {
        const link = new WorkerLink(
          ({ kind }) => {
            if (kind === 'run') link.failed(new Error('gone'));
          },
          () => undefined,
        );
        links.push(link);
        return Promise.resolve(link);
      },
    });
    await assert.rejects(
      server.client.sendRequest('asr/import', { id: 'a' }),
      /The request import/,
    );
    await assert.rejects(
      server.client.sendRequest('asr/import', { id: 'a' }),
      /The request import/,
    );
    assert.equal(links.length, 2);
    await server.close();
  });
});

/** The text after the edits, as a client applies them. */
function applied(text: string, { edits }: ImportedEdits): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  let result = '';
  let at = 0;
  for (const { range, newText } of edits) {
    result += text.slice(at, offset(range.start)) + newText;
    at = offset(range.end);
  }
  return result + text.slice(at);
}
