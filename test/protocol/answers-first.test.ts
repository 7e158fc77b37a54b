import assert from 'node:assert/strict';
import { test } from 'node:test';
import { session } from '../support/server.ts';

const uri = 'file:///w/plan.asr.yaml';

test('what is asked for together with a change is answered before the change is checked', async () => {
  const server = await session();
  const { client } = server;
  server.open(uri, 'scenario: vmware-to-azure\nprotectedItems:\n  - name: A\n');
  await server.published(uri);
  const order: string[] = [];
  const checked = server.published(uri).then(() => order.push('diagnostics'));
  void client.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [
      {
        range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } },
        text: '    o',
      },
    ],
  });
  const position = { line: 3, character: 5 };
  const completion = client.sendRequest('textDocument/completion', {
    textDocument: { uri },
    position,
  });
  const answered = completion.then(() => order.push('completion'));
  await Promise.all([checked, answered]);
  assert.deepEqual(order, ['completion', 'diagnostics']);
  await server.close();
});
