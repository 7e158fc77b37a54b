import { commands, Position, type TextDocument, type TextEdit, workspace } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';

/**
 * Middleware for edits and suggestions while somebody types a dash. One that moves to the column of its
 * list closes the suggestions; they open once, where it is then.
 */
export function typingMiddleware(
  client: () => BaseLanguageClient,
): Pick<Middleware, 'provideOnTypeFormattingEdits' | 'provideCompletionItem'> {
  return {
    provideOnTypeFormattingEdits: async (document, position, typed, options, token, next) => {
      const edits = await next(document, position, typed, options, token);
      const [edit] = edits ?? [];
      if (typed === ' ' && edit !== undefined) suggestAfter(document, position, edit);
      return edits;
    },
    provideCompletionItem: async (document, position, context, token, next) =>
      context.triggerCharacter === ' ' && (await movesDash(client(), document, position))
        ? []
        : next(document, position, context, token),
  };
}

/** Opens the suggestions when an edit of the indentation is applied, unless another change comes first. */
function suggestAfter(document: TextDocument, { line, character }: Position, edit: TextEdit): void {
  const { start, end } = edit.range;
  const moved = edit.newText.length - (end.character - start.character);
  const expected = edit.newText + document.lineAt(line).text.slice(end.character);
  const once = workspace.onDidChangeTextDocument((event) => {
    if (event.document !== document || event.contentChanges.length === 0) return;
    once.dispose();
    if (line < document.lineCount && document.lineAt(line).text === expected)
      void commands.executeCommand('asr.suggest', new Position(line, character + moved));
  });
}

/** Whether the space that was typed lets the server move the dash before it. */
async function movesDash(
  client: BaseLanguageClient,
  document: TextDocument,
  position: Position,
): Promise<boolean> {
  const text = document.lineAt(position.line).text;
  const formats = workspace.getConfiguration('editor', document).get<boolean>('formatOnType');
  if (!/^ *- $/.test(text) || formats !== true) return false;
  const edits = await client.sendRequest<readonly unknown[] | null>(
    'textDocument/onTypeFormatting',
    {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      position: { line: position.line, character: position.character },
      ch: ' ',
      options: { tabSize: 2, insertSpaces: true },
    },
  );
  return edits !== null && edits.length > 0;
}
