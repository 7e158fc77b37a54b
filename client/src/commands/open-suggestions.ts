import { commands, window } from 'vscode';
import type { ClientSession } from '../client-session.ts';
import { activeDescriptor } from '../selector.ts';

/**
 * Opens the suggestions at the cursor if there are any: after an inserted snippet, and at each of its
 * stops. VS Code's own command says "No suggestions" where there are none.
 */
export async function suggest({ client }: ClientSession): Promise<void> {
  const document = activeDescriptor();
  const cursor = window.activeTextEditor?.selection.active;
  if (document === undefined || cursor === undefined || !client.isRunning()) return;
  const list = await client.sendRequest<{ readonly items: readonly unknown[] } | null>(
    'textDocument/completion',
    {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      position: { line: cursor.line, character: cursor.character },
    },
  );
  if (list !== null && list.items.length > 0)
    await commands.executeCommand('editor.action.triggerSuggest');
}

/** Goes to the next stop of a snippet, and shows what may stand there. */
export async function nextStop(session: ClientSession): Promise<void> {
  await commands.executeCommand('jumpToNextSnippetPlaceholder');
  await suggest(session);
}
