import { FileType, l10n, Uri, window, workspace, WorkspaceEdit } from 'vscode';

/** What a configuration starts with: the profile that holds without one. */
const start = '{\n  "profile": "2016-12",\n  "severity": {}\n}\n';

/**
 * ASR: Open Configuration
 * Opens the `.asr.json` that holds for the active descriptor, the nearest one beside or above it.
 * Where there is none, one is made in the folder that is open.
 */
export async function openConfiguration(): Promise<void> {
  const document = window.activeTextEditor?.document;
  const folder =
    (document && workspace.getWorkspaceFolder(document.uri)) ?? workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    await window.showInformationMessage(l10n.t('Open a folder first; .asr.json is saved in it.'));
    return;
  }
  const inside = document !== undefined && workspace.getWorkspaceFolder(document.uri) === folder;
  const file =
    (await nearest(inside ? document.uri : undefined, folder.uri)) ?? (await made(folder.uri));
  await window.showTextDocument(await workspace.openTextDocument(file));
}

async function nearest(document: Uri | undefined, top: Uri): Promise<Uri | undefined> {
  let folder = document === undefined ? top : Uri.joinPath(document, '..');
  for (;;) {
    const file = Uri.joinPath(folder, '.asr.json');
    if (await exists(file)) return file;
    if (folder.path.length <= top.path.length) return undefined;
    folder = Uri.joinPath(folder, '..');
  }
}

async function made(folder: Uri): Promise<Uri> {
  const file = Uri.joinPath(folder, '.asr.json');
  const edit = new WorkspaceEdit();
  edit.createFile(file, { ignoreIfExists: true, contents: new TextEncoder().encode(start) });
  await workspace.applyEdit(edit);
  return file;
}

async function exists(file: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(file)).type !== FileType.Directory;
  } catch {
    return false;
  }
}
