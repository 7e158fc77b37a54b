import { Range, TabInputText, type Uri, ViewColumn, window, workspace } from 'vscode';

/**
 * Shows a line of a descriptor in the editor that has it, and puts the cursor there. Opens one in the
 * first column if there is none.
 * @param line from 1; a line after the last one is the last one.
 */
export async function revealLine(uri: Uri, line: number): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const index = Math.max(0, Math.min(line, document.lineCount) - 1);
  const text = document.lineAt(index);
  const start = text.firstNonWhitespaceCharacterIndex;
  await window.showTextDocument(document, {
    viewColumn: columnOf(uri) ?? ViewColumn.One,
    selection: new Range(index, start, index, start),
  });
}

/** The column of the editor group that has a document in a tab. */
function columnOf(uri: Uri): ViewColumn | undefined {
  const text = uri.toString();
  return window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === text),
  )?.viewColumn;
}
