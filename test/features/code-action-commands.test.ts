import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { codeActions } from '../../server/src/features/code-action.ts';
import { machine } from '../../server/src/rules/examples.ts';

const checked = check(Descriptor.open('file:///a', 1, machine('disks: [100, 2048]')));
const [finding] = checked.findings;
assert.ok(finding);
const range = checked.descriptor.range(finding.span);

function commands(explain?: string, severity?: string): unknown[] {
  return codeActions(
    checked,
    { range, context: { diagnostics: [] } },
    { explain, severity },
  ).flatMap(({ title, command }) =>
    command === undefined ? [] : [[title, command.command, command.arguments]],
  );
}

test('a finding offers to explain its requirement and to set its severity, where the client can', () => {
  assert.deepEqual(commands('explain', 'severity'), [
    ['Explain ASR303', 'explain', ['ASR303']],
    ['Set the severity of ASR303...', 'severity', ['ASR303']],
  ]);
  assert.deepEqual(commands(), []);
});
