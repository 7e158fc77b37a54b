import * as assert from 'node:assert/strict';
import { commands, extensions, tasks, Uri, window, workspace } from 'vscode';
import { extension, open } from './suite-world.ts';

interface Manifest {
  contributes: { commands: { command: string; category: string }[] };
}

/** That the commands of the manifest are there. */
export function commandTests(): void {
  suite('the commands', () => {
    test('of the manifest are all registered, under one category', async () => {
      await extension();
      const registered = new Set(await commands.getCommands(true));
      const { contributes } = extensions.getExtension('asr-descriptors.asr-descriptors')
        ?.packageJSON as Manifest;
      assert.ok(contributes.commands.length > 0);
      for (const { command, category } of contributes.commands) {
        assert.ok(registered.has(command), `${command} is not registered`);
        assert.equal(category, 'ASR');
      }
    });

    test('open the configuration, and make one where there is none', async () => {
      await extension();
      const { uri } = await open('plan.asr.yaml');
      const file = Uri.joinPath(uri, '..', '.asr.json');
      try {
        await commands.executeCommand('asr.openConfiguration');
        assert.equal(window.activeTextEditor?.document.uri.path, file.path);
        assert.deepEqual(JSON.parse(window.activeTextEditor.document.getText()), {
          profile: '2016-12',
          severity: {},
        });
        await commands.executeCommand('workbench.action.closeActiveEditor');
        await open('plan.asr.yaml');
        await commands.executeCommand('asr.openConfiguration');
        assert.equal(window.activeTextEditor.document.uri.path, file.path);
      } finally {
        await commands.executeCommand('workbench.action.closeActiveEditor');
        await workspace.fs.delete(file);
      }
    });

    test('of the command line are a task where it is installed', async () => {
      await extension();
      const folder = workspace.workspaceFolders?.[0];
      assert.ok(folder);
      const packages = Uri.joinPath(folder.uri, 'node_modules');
      const command = Uri.joinPath(packages, '.bin', 'asr');
      await workspace.fs.writeFile(command, new Uint8Array());
      try {
        const found = await tasks.fetchTasks({ type: 'asr' });
        assert.deepEqual(
          found.map(({ source, name }) => `${source}: ${name}`),
          ['asr: check'],
        );
        assert.deepEqual(found[0]?.problemMatchers, ['$asr']);
      } finally {
        await workspace.fs.delete(packages, { recursive: true });
      }
    });

    test('show the output', async () => {
      await extension();
      await commands.executeCommand('asr.showOutput');
    });
  });
}
