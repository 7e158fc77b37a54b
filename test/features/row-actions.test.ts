/** Rows of a spreadsheet that were pasted as text are offered as machines, by the command of the client. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { codeActions } from '../../server/src/features/code-action.ts';
import { example } from '../../server/src/rules/examples.ts';

const before = example('vmware-to-azure', { protectedItems: null });

function rowCommands(rows: string, insertRows?: string): unknown[] {
  const text = `${before}protectedItems:\n${rows}`;
  const checked = check(Descriptor.open('file:///a', 1, text));
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  return codeActions(checked, { range, context: { diagnostics: [] } }, { insertRows }).flatMap(
    ({ title, command }) => (command === undefined ? [] : [[title, command.arguments]]),
  );
}

const first = before.split('\n').length;

test('rows with tabs, indented or not, are offered with their lines', () => {
  const rows = 'APP01\tWindows Server 2012 R2\t80\nDB01\tCentOS 6.7\t100\n';
  const expected = [
    ['Insert the 2 rows as machines', [{ uri: 'file:///a', first, last: first + 1 }]],
  ];
  assert.deepEqual(rowCommands(rows, 'insert'), expected);
  assert.deepEqual(rowCommands(rows.replace(/^/gm, '  '), 'insert'), expected);
  assert.deepEqual(rowCommands('APP01\tWindows Server 2012 R2\t80\n', 'insert'), [
    ['Insert the row as a machine', [{ uri: 'file:///a', first, last: first }]],
  ]);
});

test('without the command, and for other text, nothing is offered', () => {
  assert.deepEqual(rowCommands('APP01\tWindows Server 2012 R2\t80\n'), []);
  assert.deepEqual(rowCommands('  - name: "APP01\n', 'insert'), []);
});
