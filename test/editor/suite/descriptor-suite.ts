import * as assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  ConfigurationTarget,
  DiagnosticSeverity,
  type Hover,
  languages,
  type MarkdownString,
  Range,
  window,
  workspace,
} from 'vscode';
import { codeOf, diagnosticsOf, extension, open, place, until } from './suite-world.ts';

const tooLarge =
  'Disk is 2048 GB; Site Recovery replicates at most 1023 GB per disk. Shrink, split or exclude it.';

/** That an author sees what is wrong, why, and can mend it. */
export function descriptorTests(): void {
  suite('a descriptor', () => {
    suiteSetup(extension);

    test('with a disk that is too large has one problem, on its size', async () => {
      const document = await open('faulty.asr.yaml');
      const [problem, ...others] = await diagnosticsOf(document, ({ length }) => length > 0);
      assert.ok(problem);
      assert.deepEqual(others, []);
      assert.equal(problem.message, tooLarge);
      assert.equal(codeOf(problem), 'ASR303');
      assert.equal(problem.severity, DiagnosticSeverity.Error);
      assert.equal(document.getText(problem.range), '2048');
      assert.ok(typeof problem.code === 'object', 'the code links to its documentation');
    });

    // The message with the limit is that of the problem, which the editor shows above.
    test('says in the hover which requirement it breaks, and where that stands', async () => {
      const document = await open('faulty.asr.yaml');
      const hovers = await commands.executeCommand<Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        place(document, '2048').translate(0, 1),
      );
      const text = hovers
        .flatMap(({ contents }) => contents as MarkdownString[])
        .map(({ value }) => value)
        .join('\n');
      assert.match(text, /ASR303/);
      assert.match(text, /line 80/);
    });

    test('leads from the code of a problem to its explanation, without a network', async () => {
      const document = await open('faulty.asr.yaml');
      const [problem] = await diagnosticsOf(document, ({ length }) => length > 0);
      const code = problem?.code;
      assert.ok(typeof code === 'object');
      const { scheme, path, query } = code.target;
      assert.deepEqual([scheme, path, query], ['command', 'asr.explainRequirement', '["ASR303"]']);
      const [hover] = await commands.executeCommand<Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        place(document, '2048').translate(0, 1),
      );
      const [content] = hover?.contents as MarkdownString[];
      assert.ok(content?.value.includes(`command:${path}?`), content?.value);
      assert.deepEqual(content?.isTrusted, { enabledCommands: [path] });
      await commands.executeCommand(path, ...(JSON.parse(query) as string[]));
      const tabs = (): string[] =>
        window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
      await until(
        window.tabGroups.onDidChangeTabs,
        () => tabs().some((label) => label.includes('ASR303')),
        () => `the tabs are ${tabs().join(', ')}`,
      );
      const page = window.tabGroups.all
        .flatMap(({ tabs: own }) => own)
        .find(({ label }) => label.includes('ASR303'));
      if (page !== undefined) await window.tabGroups.close(page);
    });

    test('leaves the reason to be typed where a problem is accepted', async () => {
      const document = await open('faulty.asr.yaml');
      const [problem] = await diagnosticsOf(document, ({ length }) => length > 0);
      assert.ok(problem);
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        problem.range,
        'quickfix',
      );
      const accept = actions.find(({ title }) => title === 'Accept ASR303 here, with a reason');
      assert.ok(accept?.edit, `the fixes are ${actions.map(({ title }) => title).join(', ')}`);
      assert.ok(await workspace.applyEdit(accept.edit));
      const editor = window.activeTextEditor;
      assert.ok(editor);
      assert.equal(document.getText(editor.selection), '<reason>');
      // Nobody has given a reason yet.
      await diagnosticsOf(document, (found) => found.some((one) => codeOf(one) === 'ASR019'));
      await commands.executeCommand('type', { text: 'moves in May' });
      assert.match(document.getText(), /^ *# asr-ignore ASR303 -- moves in May$/m);
      await diagnosticsOf(document, ({ length }) => length === 0);
      await commands.executeCommand('workbench.action.files.revert');
      await diagnosticsOf(document, ({ length }) => length === 1);
    });

    test('is mended by the quick fix, and the problem goes', async () => {
      const document = await open('faulty.asr.yaml');
      const [problem] = await diagnosticsOf(document, ({ length }) => length > 0);
      assert.ok(problem);
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        problem.range,
        'quickfix',
      );
      const fix = actions.find(
        ({ title }) => title === 'Exclude this disk from replication (changes the plan)',
      );
      assert.ok(fix?.edit, `the fixes are ${actions.map(({ title }) => title).join(', ')}`);
      assert.ok(await workspace.applyEdit(fix.edit));
      assert.match(document.getText(), /disks: \[100, 512, \{ sizeGB: 2048, exclude: true \}\]/);
      await diagnosticsOf(document, ({ length }) => length === 0);
      await commands.executeCommand('workbench.action.files.revert');
      await diagnosticsOf(document, ({ length }) => length === 1);
    });

    test('is checked while it is typed, and has no problem where nothing is wrong', async () => {
      const document = await open('plan.asr.yaml');
      const editor = window.activeTextEditor;
      assert.ok(editor);
      const start = place(document, '1023');
      const size = new Range(start, start.translate(0, 4));
      await editor.edit((edit) => {
        edit.replace(size, '1024');
      });
      await diagnosticsOf(document, (found) => found.some((one) => codeOf(one) === 'ASR303'));
      await editor.edit((edit) => {
        edit.replace(size, '1023');
      });
      await diagnosticsOf(document, ({ length }) => length === 0);
      await commands.executeCommand('workbench.action.files.revert');
    });

    test('is checked by the profile of the settings', async () => {
      const document = await open('faulty.asr.yaml');
      await diagnosticsOf(document, ({ length }) => length === 1);
      const settings = workspace.getConfiguration('asr');
      try {
        // Disks of that size are no problem any more.
        await settings.update('profile', '2026-05', ConfigurationTarget.Workspace);
        await diagnosticsOf(document, (found) => !found.some((one) => codeOf(one) === 'ASR303'));
      } finally {
        await settings.update('profile', undefined, ConfigurationTarget.Workspace);
      }
      await diagnosticsOf(document, (found) => found.some((one) => codeOf(one) === 'ASR303'));
    });

    test('is checked before it is saved for the first time', async () => {
      const content = (await open('faulty.asr.yaml')).getText();
      const document = await workspace.openTextDocument({ language: 'asr-yaml', content });
      await window.showTextDocument(document);
      await diagnosticsOf(document, (found) => found.some((one) => codeOf(one) === 'ASR303'));
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    test('is checked as well when it is opened as plain YAML', async () => {
      const document = await open('short.asr.yml');
      const asYaml = await languages.setTextDocumentLanguage(document, 'yaml');
      assert.equal(asYaml.languageId, 'yaml');
      await diagnosticsOf(asYaml, (found) => found.some((one) => codeOf(one) === 'ASR303'));
      await languages.setTextDocumentLanguage(asYaml, 'asr-yaml');
    });
  });
}
