import { commands, Disposable, Position, type TextEditor, window, workspace } from 'vscode';
import type { ClientSession } from '../client-session.ts';
import { activeDescriptor } from '../selector.ts';

/**
 * Opens the suggestions at the cursor if there are any: after an inserted snippet, and by a key binding
 * after Tab went to its next stop. VS Code's own command says "No suggestions" where there are none.
 * @param at where an edit has just put the cursor, which may be reported only later.
 */
export async function suggest({ client }: ClientSession, at: unknown): Promise<void> {
  const document = activeDescriptor();
  const editor = window.activeTextEditor;
  if (document === undefined || editor === undefined || !client.isRunning()) return;
  const cursor = at instanceof Position ? at : editor.selection.active;
  const arrived = at instanceof Position ? arrival(editor, at) : undefined;
  const list = await client.sendRequest<{ readonly items: readonly unknown[] } | null>(
    'textDocument/completion',
    {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      position: { line: cursor.line, character: cursor.character },
    },
  );
  if (list === null || list.items.length === 0) return;
  await arrived;
  // Who has typed on meanwhile has suggestions of what was typed.
  if (window.activeTextEditor?.selection.active.isEqual(cursor) === true)
    await commands.executeCommand('editor.action.triggerSuggest');
}

/** Settles when the cursor is reported at a position, or the text changes before that. */
function arrival(editor: TextEditor, position: Position): Promise<void> | undefined {
  if (editor.selection.active.isEqual(position)) return undefined;
  return new Promise((resolve) => {
    const events = Disposable.from(
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === editor) settle();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === editor.document) settle();
      }),
    );
    function settle(): void {
      events.dispose();
      resolve();
    }
  });
}
