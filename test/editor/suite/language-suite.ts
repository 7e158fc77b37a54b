import * as assert from 'node:assert/strict';
import { commands, languages, Position, Selection, window, workspace } from 'vscode';
import { diagnosticsOf, extension, open } from './suite-world.ts';

/** That VS Code knows a descriptor when it sees one, and how one is typed. */
export function languageTests(): void {
  suite('the language', () => {
    test('is that of *.asr.yaml and *.asr.yml, and of no other YAML', async () => {
      assert.equal((await open('plan.asr.yaml')).languageId, 'asr-yaml');
      assert.equal((await open('short.asr.yml')).languageId, 'asr-yaml');
      assert.equal((await open('other.yaml')).languageId, 'yaml');
    });

    test('is none that the YAML extension of Red Hat serves, nor is it asked to', async () => {
      // What that extension selects, told from its source of version 1.25.
      const theirs =
        'yaml yaml-textmate yaml-tmlanguage ansible azure-pipelines dockercompose ' +
        'github-actions-workflow home-assistant manifest-yaml spring-boot-properties-yaml';
      const descriptor = await open('plan.asr.yaml');
      for (const language of theirs.split(' '))
        assert.equal(languages.match({ language }, descriptor), 0, language);
      const { contributes } = await extension();
      assert.ok(!('yamlValidation' in contributes));
    });

    test('has no diagnostics for YAML that is no descriptor', async () => {
      await extension();
      const other = await open('other.yaml');
      // When the other one is checked, this one would have been.
      await diagnosticsOf(await open('faulty.asr.yaml'), ({ length }) => length > 0);
      assert.deepEqual(languages.getDiagnostics(other.uri), []);
    });

    test('takes names with dots and hyphens as one word', async () => {
      const document = await open('plan.asr.yaml');
      const word = (text: string) => {
        const at = document.positionAt(document.getText().indexOf(text) + 1);
        return document.getText(document.getWordRangeAtPosition(at));
      };
      assert.equal(word('FIN-SQL01'), 'FIN-SQL01');
      assert.equal(word('esx01'), 'esx01.contoso.local');
      assert.equal(word('rg-dr'), 'rg-dr');
    });

    const enter: Readonly<Record<string, string>> = {
      'vault:': '  ',
      '  - name: FIN-SQL01': '    ',
      '    groups:': '      ',
      '      - machines:': '          ',
      '    os: Windows': '    ',
      'notes: |': '  ',
    };
    // Closed together at the end: the next document would take the name of one closed before it,
    // and on a busy machine its text as well.
    suiteTeardown(async () => {
      for (let i = Object.keys(enter).length; i > 0; i--)
        await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
    for (const [line, indent] of Object.entries(enter)) {
      test(`indents by ${indent.length} after "${line}"`, async () => {
        const document = await workspace.openTextDocument({ language: 'asr-yaml', content: line });
        const editor = await window.showTextDocument(document);
        editor.options = { tabSize: 2, insertSpaces: true };
        const end = new Position(0, line.length);
        editor.selection = new Selection(end, end);
        await commands.executeCommand('type', { text: '\n' });
        assert.equal(document.getText(), `${line}\n${indent}`);
      });
    }
  });
}
