import * as assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { extension } from './world.ts';

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

    test('show the output', async () => {
      await extension();
      await commands.executeCommand('asr.showOutput');
    });
  });
}
