/** T-18: files that are no text of ours are told of in one sentence, on the command line and in the workspace. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { readText } from '../../server/src/lsp/node-read-text.ts';
import { readTextRequest } from '../../server/src/lsp/requests.ts';
import { inWorld, sound } from '../cli/cli-world.ts';
import { session, type TestSession } from '../support/test-server.ts';

interface Case {
  readonly bytes: Uint8Array | string;
  /** The code the command line ends with, and its one sentence, on either of its outputs. */
  readonly code: number;
  readonly says: RegExp;
  /** The one diagnostic of the workspace. */
  readonly shows: RegExp;
}

const notUtf8 = { code: 2, shows: /is not UTF-8 text/ } as const;
const noScenario = { code: 1, says: /has no scenario/, shows: /has no scenario/ } as const;
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const cases: Readonly<Record<string, Case>> = {
  'invalid UTF-8': {
    bytes: Buffer.from(`${sound}# M\xfcnchen\n`, 'latin1'),
    says: /is not UTF-8 \(line \d+\); save it/,
    ...notUtf8,
  },
  'UTF-16LE with a mark': { bytes: wide(`\ufeff${sound}`), says: /is UTF-16, not/, ...notUtf8 },
  'UTF-16BE with a mark': {
    bytes: wide(`\ufeff${sound}`).swap16(),
    says: /is UTF-16, not/,
    ...notUtf8,
  },
  'UTF-16LE without a mark': { bytes: wide(sound), says: /binary or UTF-16/, ...notUtf8 },
  'UTF-16BE without a mark': { bytes: wide(sound).swap16(), says: /binary or UTF-16/, ...notUtf8 },
  'bytes of any kind': {
    bytes: Uint8Array.from({ length: 65_536 }, (_, i) => (i * 7919) % 256),
    says: /is not UTF-8/,
    ...notUtf8,
  },
  'zero bytes alone': { bytes: new Uint8Array(4096), says: /binary or UTF-16/, ...notUtf8 },
  nothing: { bytes: '', ...noScenario },
  'a mark alone': { bytes: '\ufeff', ...noScenario },
  'line ends alone': { bytes: '\n'.repeat(10_000), ...noScenario },
  '20 MB': {
    bytes: `# ${'x'.repeat(97)}\n`.repeat(200_000),
    code: 0,
    says: /larger than 16 MiB and is not analyzed/,
    shows: /longer than 1024 Ki characters/,
  },
};

describe('a file of', () => {
  for (const [name, { bytes, code, says, shows }] of Object.entries(cases))
    test(name, () =>
      inWorld({ 'a.asr.yaml': bytes }, async (world) => {
        const outcome = await world.asr(['check', '--format', 'unix']);
        const said = outcome.out + outcome.err;
        assert.equal(outcome.code, code);
        assert.match(said, says);
        assert.equal(said.split('\n').length, 2, said);

        const { diagnostics, server } = await unopened(pathToFileURL(world.folder).href);
        assert.equal(diagnostics.length, 1, JSON.stringify(diagnostics));
        assert.match(diagnostics[0] ?? '', shows);
        await server.close();
      }),
    );
});

test('a configuration that is no UTF-8 is told of, and nothing of it is followed', () =>
  inWorld(
    { 'a.asr.yaml': sound, '.asr.json': wide('{ "severity": { "ASR303": "off" } }') },
    async (world) => {
      const folder = pathToFileURL(world.folder).href;
      const { diagnostics, server } = await unopened(folder);
      assert.deepEqual(diagnostics, []);
      const [problem, ...more] = await server.published(`${folder}/.asr.json`);
      assert.match(JSON.stringify(problem?.message), notUtf8.shows);
      assert.deepEqual(more, []);
      await server.close();
    },
  ));

test('a client that reads for the server can say that a file is no text', async () => {
  const uri = 'vscode-vfs:/work/a.asr.yaml';
  const { diagnostics, server } = await unopened('vscode-vfs:/work', (asked) =>
    asked === uri ? false : null,
  );
  assert.equal(diagnostics.length, 1);
  assert.match(diagnostics[0] ?? '', notUtf8.shows);
  await server.close();
});

/** What is shown of the descriptor `a.asr.yaml` of a folder, which nobody opened. */
async function unopened(
  folder: string,
  read: (uri: string) => string | false | null = () => null,
): Promise<{ diagnostics: string[]; server: TestSession }> {
  const capabilities = { textDocument: { diagnostic: {} } };
  const server = await session({ readText, folders: [folder], findFiles: true, capabilities });
  const uris = [`${folder}/a.asr.yaml`];
  server.client.onRequest('asr/findFiles', () => ({ uris, more: false }));
  server.client.onRequest(readTextRequest, ({ uri }) => read(uri));
  const asked = { previousResultIds: [] };
  const { items } = await server.client.sendRequest<WorkspaceDiagnosticReport>(
    'workspace/diagnostic',
    asked,
  );
  const [one] = items;
  assert.equal(one?.kind, 'full');
  return { diagnostics: one.items.map(({ message }) => JSON.stringify(message)), server };
}
