import { applyEdits, modify } from 'jsonc-parser';
import { Range, type Uri, workspace, WorkspaceEdit } from 'vscode';

/** Sets a value in an `.asr.json` and saves it. Keeps comments and everything else in the file. */
export async function writeConfiguration(
  file: Uri,
  path: readonly string[],
  value: string,
): Promise<void> {
  const edit = new WorkspaceEdit();
  const text = await textOf(file);
  if (text === undefined) edit.createFile(file, { ignoreIfExists: true });
  const before = text ?? '{}\n';
  const after = applyEdits(
    before,
    modify(before, [...path], value, { formattingOptions: { insertSpaces: true, tabSize: 2 } }),
  );
  const lines = (text ?? '').split('\n').length;
  edit.replace(file, new Range(0, 0, lines, 0), after);
  if (await workspace.applyEdit(edit)) await (await workspace.openTextDocument(file)).save();
}

/** The text in the editor, saved or not; undefined if the file does not exist. */
async function textOf(file: Uri): Promise<string | undefined> {
  try {
    return (await workspace.openTextDocument(file)).getText();
  } catch {
    return undefined;
  }
}
