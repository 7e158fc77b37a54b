import assert from 'node:assert/strict';
import { test } from 'node:test';
import { session } from '../support/test-server.ts';

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

test('a client that asks a moment after each change is answered first too, once that is known', async (t) => {
  const server = await session();
  const { client } = server;
  server.open(uri, 'scenario: vmware-to-azure\nprotectedItems:\n  - name: A\n    ');
  await server.published(uri);
  const position = { line: 3, character: 4 };
  // The check waits for the question as long as clocks say, which no busy machine may put forward.
  t.mock.timers.enable({ apis: ['setTimeout'] });
  t.mock.method(performance, 'now', () => 0);
  for (let version = 2; version < 8; version++) {
    const order: string[] = [];
    const checked = server.published(uri).then(() => order.push('diagnostics'));
    void client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text: 'o' }],
    });
    // More rounds of messages than a check waits for on its own.
    if (version > 2) for (let i = 0; i < 12; i++) await new Promise(setImmediate);
    const answered = client
      .sendRequest('textDocument/completion', { textDocument: { uri }, position })
      .then(() => order.push('completion'));
    await answered;
    t.mock.timers.tick(500);
    await checked;
    assert.deepEqual(order, ['completion', 'diagnostics'], `version ${version}`);
  }
  t.mock.timers.reset();
  await server.close();
});
