import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faultsOf, openWorkspace, runSuite, type EditorWorkspace } from './harness.ts';

let workspace: EditorWorkspace | undefined;
before(async () => {
  workspace = await openWorkspace();
});
after(() => workspace?.close());

test('inside the extension host of VS Code', async (t) => {
  assert.ok(workspace);
  for (const { title, error } of await runSuite(workspace)) {
    await t.test(title, () => {
      if (error !== undefined) throw new Error(error);
    });
  }
});

test('the extension leaves no error in the log of the extension host', () => {
  assert.ok(workspace);
  assert.deepEqual(faultsOf(workspace), []);
});
