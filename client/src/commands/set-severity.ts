import { applyEdits, modify } from 'jsonc-parser';
import { l10n, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';

const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;

/**
 * ASR: Set Severity
 * Writes the severity of a requirement to `.asr.json` in the workspace folder, which the team and the
 * pipeline share. Keeps comments and everything else in the file.
 */
export async function setSeverity(id: unknown): Promise<void> {
  const document = window.activeTextEditor?.document;
  const folder = document && workspace.getWorkspaceFolder(document.uri);
  if (folder === undefined || typeof id !== 'string') {
    await window.showInformationMessage(l10n.t('Open a folder and a descriptor in it first.'));
    return;
  }
  const severity = await window.showQuickPick(severities, {
    title: l10n.t('Severity of {0} in {1}', id, folder.name),
    placeHolder: l10n.t('Written to .asr.json'),
  });
  if (severity === undefined) return;
  const file = Uri.joinPath(folder.uri, '.asr.json');
  const edit = new WorkspaceEdit();
  const text = await textOf(file);
  if (text === undefined) edit.createFile(file, { ignoreIfExists: true });
  const before = text ?? '{}\n';
  const after = applyEdits(
    before,
    modify(before, ['severity', id], severity, {
      formattingOptions: { insertSpaces: true, tabSize: 2 },
    }),
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
