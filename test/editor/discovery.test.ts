import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Locator } from 'playwright-core';
import { type Colours, coloursOf } from './colours.mjs';
import { until } from '../support/patience.mjs';
import { attemptMs, type Editor, openEditor, repeat, stepsIn } from './editor.ts';
import { openWorkspace, type EditorWorkspace } from './harness.ts';

/** What somebody new finds: what the editor shows, offers and explains by itself, in any theme. */
let workspace: EditorWorkspace | undefined;
let editor: Editor;
before(async () => {
  workspace = await openWorkspace();
  editor = await openEditor(workspace, 'plan.asr.yaml');
});
after(() => workspace?.close());
const step = stepsIn(() => editor);

/** The line of the text that reads so; VS Code draws spaces as ones that do not break. */
function line(text: string): Locator {
  const spaced = text.replace(/[[\]().*]/g, '\\$&').replaceAll(' ', '\\s');
  return editor.page.locator('.editor-instance .view-line').filter({ hasText: new RegExp(spaced) });
}

step('lenses above the lines say who uses what, and lead there', async () => {
  const lens = editor.page
    .locator('.codelens-decoration')
    .filter({ hasText: 'used by 2 machines' });
  await lens.first().waitFor();
  await editor.page
    .locator('.codelens-decoration')
    .filter({ hasText: '2 machines, all in plans' })
    .waitFor();
  const byDefault = editor.page
    .locator('.codelens-decoration')
    .filter({ hasText: 'used by 2 machines by default' });
  await byDefault.waitFor();
  assert.equal(await byDefault.locator('a').count(), 0, 'nothing is written that it could lead to');
  await editor.picture('discovery-1-lenses');
  const peek = editor.page.locator('.peekview-widget');
  // A lens that is drawn anew goes away under the mouse; whoever clicks clicks again.
  await repeat(async () => {
    if (await peek.isVisible()) return;
    await lens.first().locator('a').click({ timeout: attemptMs });
  }, peek);
  await editor.picture('discovery-2-references');
  await repeat(() => editor.press('Escape'), peek, 'detached');
});

step('hints within the lines say what holds though it is not written', async () => {
  await line('contosodrwe01Standard_GRS, westeurope').waitFor();
  await line('disks: [100, 512, 1023]1.6 TB').waitFor();
});

step('completion offers keys and then their values', async () => {
  await editor.goTo(1, 26);
  await editor.press('Enter');
  await editor.type('prof');
  const row = editor.page.locator('.suggest-widget.visible .monaco-list-row');
  await repeat(
    async () => {
      if (!(await row.first().isVisible())) await editor.press('Control+Space');
    },
    row.filter({ hasText: 'profile' }).first(),
  );
  await editor.picture('discovery-3-keys');
  await editor.press('Enter');
  await line('profile:').waitFor();
  await repeat(
    async () => {
      if (!(await row.first().isVisible())) await editor.press('Control+Space');
    },
    row.filter({ hasText: '2016-12' }).first(),
  );
  await editor.picture('discovery-4-values');
  await editor.press('Escape');
  await editor.type('2016-12');
  await editor.press('Escape');
  await line('profile: 2016-12').waitFor();
});

step('renaming a machine renames it in its plan, too', async () => {
  await editor.goTo(17, 14);
  const box = editor.page.locator('.rename-box input');
  await repeat(async () => {
    if (!(await box.isVisible())) await editor.press('F2');
  }, box);
  assert.equal(await box.inputValue(), 'FIN-SQL01');
  await box.fill('FIN-DB01');
  await editor.picture('discovery-5-rename');
  await box.press('Enter');
  await line('name: FIN-DB01').waitFor();
  await line('machines: [FIN-DB01]').waitFor();
  assert.equal(await line('FIN-SQL01').count(), 0);
});

const themes = {
  dark: ['Default Dark Modern', 'vs-dark'],
  'high-contrast': ['Default High Contrast', 'hc-black'],
  light: ['Default Light Modern', 'vs'],
} as const;
for (const [name, [theme, mark]] of Object.entries(themes)) {
  step(`every word can be read, and names stand out, in a ${name} theme`, async () => {
    assert.ok(workspace);
    const folder = join(workspace.folder, '.vscode');
    mkdirSync(folder, { recursive: true });
    const settings = JSON.stringify({ 'workbench.colorTheme': theme });
    // VS Code begins to watch its settings some time after it opened a folder.
    await repeat(
      () => {
        writeFileSync(join(folder, 'settings.json'), settings);
      },
      editor.page.locator(`.monaco-workbench.${mark}`),
    );
    // Colours by meaning come from the server, after those by grammar.
    const words = ['FIN-DB01', 'westeurope'];
    // VS Code loses them where it waits for an answer while its theme changes; any key brings them.
    const settled = until('the colors of names', async () => {
      const found = editor.page.waitForFunction(coloursOf, words, { timeout: attemptMs });
      const colours = await found.then((handle) => handle.jsonValue()).catch(() => undefined);
      if (colours === undefined) await editor.press('End', 'Space', 'Backspace');
      return colours;
    });
    const colours = await settled.catch(() =>
      editor.page.evaluate(coloursOf, [...words, 'anyhow']),
    );
    const { declared, used, value, poorest } = colours as Colours;
    await editor.picture(`discovery-6-${name}`);
    assert.equal(declared, used, 'a name has one colour');
    assert.notEqual(declared, value, 'a name has a colour of its own');
    assert.ok(poorest.contrast >= 3, JSON.stringify(poorest));
  });
}

step('a new descriptor is made from its scenario, and nothing is wrong with it', async () => {
  await editor.run('ASR: New Descriptor...');
  const rows = editor.page.locator('.quick-input-list .monaco-list-row');
  await rows.filter({ hasText: 'hyperv-to-azure' }).waitFor();
  await rows.filter({ hasText: 'Physical servers to a secondary site' }).waitFor();
  await editor.picture('discovery-7-scenarios');
  await editor.page.locator('.quick-input-widget input').first().fill('without VMM');
  await rows.filter({ hasText: 'Hyper-V without VMM to Azure' }).waitFor();
  await editor.press('Enter');
  await line('# Disaster-recovery descriptor: Hyper-V without VMM to Azure.').waitFor();
  await line('scenario: hyperv-to-azure').waitFor();
  await editor.page.locator('#status\\.languageStatus').hover();
  const status = editor.page.locator('.hover-language-status');
  await status.getByText('No problems').waitFor();
  await status.getByText(/profile 2016-12, checked in \d+ ms/).waitFor();
  await editor.picture('discovery-8-new');
  await editor.page.mouse.move(0, 0);
});

step('a new file may be a descriptor', async () => {
  await editor.run('Create: New File...');
  const rows = editor.page.locator('.quick-input-list .monaco-list-row');
  await rows.filter({ hasText: 'Azure Site Recovery Descriptor' }).waitFor();
  await editor.picture('discovery-9-new-file');
  await editor.dismiss();
});

/** The steps of the walkthrough with their buttons. */
const walkthrough = {
  sample: ['Open the Sample'],
  new: ['New Descriptor'],
  problems: ['Show Problems', 'Explain a Requirement'],
  fixes: ['Fix All Safe Problems'],
  checklist: ['Show Checklist', 'Open Configuration'],
};

step('the walkthrough shows five steps, each with its picture and its buttons', async () => {
  await editor.run('Welcome: Open Walkthrough...');
  const input = editor.page.locator('.quick-input-widget input').first();
  await input.fill('Plan Disaster Recovery');
  const title = 'Plan Disaster Recovery with Azure Site Recovery';
  await editor.page
    .locator('.quick-input-list .monaco-list-row')
    .filter({ hasText: title })
    .waitFor();
  await editor.press('Enter');
  const steps = editor.page.locator('.gettingStartedContainer .getting-started-step');
  await steps.nth(4).waitFor();
  assert.equal(await steps.count(), 5);
  // In a narrow window VS Code leaves the pictures out.
  const sideBar = editor.page.locator('.part.sidebar');
  if (await sideBar.isVisible()) await editor.press('Control+b');
  await sideBar.waitFor({ state: 'hidden' });
  for (const [i, [name, buttons]] of Object.entries(walkthrough).entries()) {
    const one = steps.nth(i);
    await repeat(
      () => one.locator('.step-title').click({ timeout: attemptMs }),
      one.locator('.step-description-container').first(),
    );
    await editor.page.locator('.getting-started-step.expanded').nth(0).waitFor();
    await pictureOfStep().waitFor();
    for (const button of buttons) await one.getByText(button, { exact: true }).waitFor();
    await editor.picture(`discovery-10-walkthrough-${i + 1}-${name}`);
  }
});

step('a step is done when its button was used', async () => {
  const begin = editor.page.locator('.getting-started-step').nth(1);
  const scenarios = editor.page.locator('.quick-input-list .monaco-list-row');
  await begin.locator('.step-title').click();
  await begin.getByText('New Descriptor', { exact: true }).click();
  await scenarios.filter({ hasText: 'vmware-to-azure' }).waitFor();
  await editor.dismiss();
  await begin.locator('.codicon-getting-started-step-checked').first().waitFor();
  await editor.picture('discovery-11-done');
});

step('the buttons of the walkthrough lead where they say', async () => {
  const problems = editor.page.locator('.getting-started-step').nth(2);
  await repeat(
    () => problems.locator('.step-title').click({ timeout: attemptMs }),
    problems.getByText('Explain a Requirement', { exact: true }),
  );
  await problems.getByText('Explain a Requirement', { exact: true }).click();
  await editor.page.locator('.quick-input-widget input').first().waitFor();
  await editor.dismiss();
  await problems.getByText('Show Problems', { exact: true }).click();
  await editor.page.locator('.markers-panel').waitFor();
  await editor.picture('discovery-12-buttons');
});

/** The picture, in the frame within a frame in which VS Code shows it. */
function pictureOfStep(): Locator {
  return editor.page
    .locator('.getting-started-media iframe, iframe.webview')
    .first()
    .contentFrame()
    .locator('iframe')
    .first()
    .contentFrame()
    .locator('svg')
    .first();
}
