/** Recording a drill and approving, as a client asks for it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { example } from '../../server/src/rules/examples.ts';
import { session, type TestSession } from '../support/test-server.ts';

interface Written {
  readonly edits: readonly TextEdit[];
  readonly date: string;
  readonly digest: string;
}

const uri = 'file:///work/records.asr.yaml';
const plans = '\n  - { name: erp, groups: [{ machines: [FIN-SQL01] }] }';
const text = example('vmware-to-azure', {
  recoveryPlans: plans,
  approvals:
    '\n  - { by: A. Jansen, date: 2016-11-20, digest: 0123456789abcdef } # before the move',
});

describe('the server', () => {
  let server: TestSession;
  before(async () => {
    server = await session({ now: () => Date.UTC(2026, 10, 29, 23, 59) });
  });
  after(() => server.close());
  const written = (record: object): Promise<Written | null> =>
    server.client.sendRequest('asr/record', { textDocument: { uri }, record });

  test('writes an approval with the digest and the day, and nothing has changed since', async () => {
    server.open(uri, text);
    const before = await server.published(uri);
    assert.deepEqual(
      before.map(({ code }) => code),
      ['ASR061'],
    );
    const answer = await written({ kind: 'approval', values: { by: 'B. Okafor' } });
    assert.equal(answer?.date, '2026-11-29');
    const [edit] = answer.edits;
    assert.equal(
      edit?.newText,
      `\n  - { by: B. Okafor, date: 2026-11-29, digest: ${answer.digest} }`,
    );
    await server.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: edit.range, text: edit.newText }],
    });
    assert.deepEqual(await server.published(uri), []);
  });

  test('writes a drill of today, and nothing of a day to come or a broken request', async () => {
    const answer = await written({ kind: 'drill', values: { plan: 'erp', result: 'failed' } });
    assert.match(
      answer?.edits[0]?.newText ?? '',
      /\{ date: 2026-11-29, plan: erp, result: failed \}/,
    );
    for (const record of [
      { kind: 'drill', values: { date: '2026-11-30' } },
      { kind: 'other', values: {} },
      { kind: 'constructor', values: {} },
    ])
      assert.equal(await written(record), null);
  });

  test('answers nothing of a document that is not open', async () => {
    const answer = await server.client.sendRequest('asr/record', {
      textDocument: { uri: 'file:///work/other.asr.yaml' },
      record: { kind: 'drill', values: {} },
    });
    assert.equal(answer, null);
  });
});
