import { commands, l10n, window } from 'vscode';
import { activeDescriptor } from '../selector.ts';

/** ASR: Fix All Safe Problems. Does now what `source.fixAll.asr` does on save. */
export async function fixAll(): Promise<void> {
  if (activeDescriptor() === undefined) {
    await window.showInformationMessage(l10n.t('Open a descriptor (*.asr.yaml) first.'));
    return;
  }
  await commands.executeCommand('editor.action.sourceAction', {
    kind: 'source.fixAll.asr',
    apply: 'first',
  });
}
