import { commands, window } from 'vscode';
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
  await commands.executeCommand('editor.action.sourceAction', {
    kind: 'source.fixAll.asr',
    apply: 'first',
  });
}
