/** What the editor shows of an export is what the command line writes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { exportFormats } from '../../server/src/exports/export-formats.ts';
import { faulty, inWorld } from '../cli/cli-world.ts';
import { session, type TestSession } from '../support/test-server.ts';

interface Answer {
  readonly errors: number;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly leftOut: readonly string[];
}

const text = readFileSync('examples/4-hyperv-to-azure.asr.yaml', 'utf8');
const uri = 'file:///work/dr.asr.yaml';

describe('asr/export', () => {
  let server: TestSession;
  before(async () => {
    server = await session({ files: new Map(), folders: [], settings: { profile: '2016-12' } });
    await open(uri, text);
    await open('file:///work/faulty.asr.yaml', faulty);
  });
  after(() => server.close());

  async function open(at: string, content: string): Promise<void> {
    await server.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: at, languageId: 'asr-yaml', version: 1, text: content },
    });
  }
  const ask = (at: string, format: string, allowErrors = false): Promise<Answer | null> =>
    server.client.sendRequest('asr/export', { textDocument: { uri: at }, format, allowErrors });

  for (const format of exportFormats)
    test(`${format} is what asr export ${format} writes`, () =>
      inWorld({ 'dr.asr.yaml': text }, async (world) => {
        const answer = await ask(uri, format);
        assert.ok(answer !== null && answer.files.length > 0);
        const { code } = await world.asr(['export', format, 'dr.asr.yaml', '-o', 'out/']);
        assert.equal(code, 0);
        for (const file of answer.files) assert.equal(file.text, world.read(`out/${file.name}`));
      }));

  test('a descriptor with errors has files only when they are allowed', async () => {
    const at = 'file:///work/faulty.asr.yaml';
    const refused = await ask(at, 'bicep');
    assert.ok(refused !== null && refused.errors === 1);
    assert.deepEqual(refused.files, []);
    assert.ok(((await ask(at, 'bicep', true))?.files.length ?? 0) > 0);
  });

  test('an unknown format and a document that is not open have none', async () => {
    assert.equal(await ask(uri, 'none'), null);
    assert.equal(await ask('file:///work/other.asr.yaml', 'bicep'), null);
  });
});
