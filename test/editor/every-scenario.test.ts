import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../server/tools/setup.mjs';
import { openEditor } from './editor.ts';
import { openWorkspace, type EditorWorkspace } from './harness.ts';

/** Every scenario in the real editor: its faulty example, underlined, and in the Problems panel. */
const examples = join(root, 'examples', 'faulty');
let workspace: EditorWorkspace | undefined;
before(async () => {
  // The faults of the others would be in the panel too, and leave no room for those looked for.
  workspace = await openWorkspace({
    files: examples,
    settings: { 'files.exclude': { '*': true } },
  });
});
after(() => workspace?.close());

for (const file of readdirSync(examples)) {
  test(`${file} shows its faults`, async () => {
    assert.ok(workspace);
    const editor = await openEditor(workspace, file);
    try {
      await editor.press('Control+Shift+m');
      const rows = editor.page.locator('.markers-panel .monaco-list-row');
      await rows.filter({ hasText: file }).first().waitFor();
      const named = new Set(readFileSync(join(examples, file), 'utf8').match(/ASR\d{3}/g));
      // The panel shows its first rows; one of them at least is a fault that the file names.
      assert.ok(named.size > 0);
      await rows
        .filter({ hasText: new RegExp([...named].join('|')) })
        .first()
        .waitFor();
      await editor.page.locator('.squiggly-error').first().waitFor();
      await editor.picture(`scenario-${file.replace('.asr.yaml', '')}`);
    } finally {
      await editor.close();
    }
  });
}
