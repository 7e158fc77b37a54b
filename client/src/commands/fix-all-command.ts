import { commands, l10n, Range, window } from 'vscode';
import { chooseDescriptor } from '../choose-descriptor.ts';
import type { ClientSession } from '../client-session.ts';
import { activeDescriptor } from '../selector.ts';

/** ASR: Fix All Safe Problems. Does now what `source.fixAll.asr` does on save. */
export async function fixAll(session: ClientSession, argument: unknown): Promise<void> {
  if (activeDescriptor() === undefined) {
    const uri = await chooseDescriptor(session, argument);
    if (uri === undefined) return;
    await window.showTextDocument(uri);
  }
  const document = activeDescriptor();
  if (document === undefined) return;
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
