import { commands, l10n, Range, window } from 'vscode';
import { activeDescriptor } from '../selector.ts';

/** ASR: Fix All Safe Problems. Does now what `source.fixAll.asr` does on save. */
export async function fixAll(): Promise<void> {
  const document = activeDescriptor();
  if (document === undefined) {
    await window.showInformationMessage(l10n.t('Open a descriptor (*.asr.yaml) first.'));
    return;
  }
  const all = new Range(0, 0, document.lineCount, 0);
  const actions = await commands.executeCommand<readonly unknown[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    all,
    'source.fixAll.asr',
  );
  if (actions.length === 0) {
    await window.showInformationMessage(
      l10n.t(
        'No problem can be fixed safely. Press Ctrl+. on a problem to see fixes that change the plan.',
      ),
    );
    return;
  }
  await commands.executeCommand('editor.action.sourceAction', {
    kind: 'source.fixAll.asr',
    apply: 'first',
  });
}
