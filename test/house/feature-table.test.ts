/** The README's table of features is what the built server says of itself when an editor asks. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  createProtocolConnection,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const built = existsSync('dist/server.mjs') ? {} : { skip: 'the server is not built' };

/** What is not a feature that a person sees, but how the two talk. */
const manners = new Set(['positionEncoding', 'textDocumentSync', 'workspace']);

test(
  'the README lists every capability that the server advertises, and no other',
  built,
  async () => {
    const advertised = Object.entries(await capabilities())
      .filter(([name, value]) => !manners.has(name) && value !== false && value !== undefined)
      .map(([name]) => name);
    assert.ok(advertised.length > 15);
    const rows = [
      ...readFileSync('README.md', 'utf8').matchAll(/^\| (\S[^|]*?) +\| `(\w+Provider)` +\|$/gm),
    ];
    assert.deepEqual(rows.map(([, , name]) => name).sort(), advertised.sort());
    const features = rows.map(([, feature]) => feature);
    assert.equal(new Set(features).size, features.length, 'two rows say the same');
  },
);

/** Asks as an editor does that knows everything. */
async function capabilities(): Promise<InitializeResult['capabilities']> {
  const server = spawn(process.execPath, ['dist/server.mjs', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  try {
    connection.listen();
    const result = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities: {
        textDocument: { diagnostic: {}, completion: { completionItem: { snippetSupport: true } } },
        workspace: { diagnostics: { refreshSupport: true }, workspaceFolders: true },
      },
    });
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    return result.capabilities;
  } finally {
    connection.dispose();
    server.kill();
  }
}
