import { FileType, l10n, Uri, window, workspace, WorkspaceEdit } from 'vscode';

/** The content of a new configuration: the default profile. */
const initialText = '{\n  "profile": "2016-12",\n  "severity": {}\n}\n';

/**
 * ASR: Open Configuration
 * Opens the `.asr.json` that applies to the active descriptor: the nearest one beside or above it.
 * Creates one in the workspace folder if there is none.
 */
export async function openConfiguration(): Promise<void> {
  const document = window.activeTextEditor?.document;
  const folder =
    (document && workspace.getWorkspaceFolder(document.uri)) ?? workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    await window.showInformationMessage(l10n.t('Open a folder first; .asr.json is saved in it.'));
    return;
  }
  const isInside = document !== undefined && workspace.getWorkspaceFolder(document.uri) === folder;
  const file =
    (await nearestConfiguration(isInside ? document.uri : undefined, folder.uri)) ??
    (await create(folder.uri));
  await window.showTextDocument(await workspace.openTextDocument(file));
}

/** The `.asr.json` beside or above a document, up to a folder; undefined if there is none. */
export async function nearestConfiguration(
  document: Uri | undefined,
  top: Uri,
): Promise<Uri | undefined> {
  let folder = document === undefined ? top : Uri.joinPath(document, '..');
  for (;;) {
    const file = Uri.joinPath(folder, '.asr.json');
    if (await exists(file)) return file;
    if (folder.path.length <= top.path.length) return undefined;
    folder = Uri.joinPath(folder, '..');
  }
}

async function create(folder: Uri): Promise<Uri> {
  const file = Uri.joinPath(folder, '.asr.json');
  const edit = new WorkspaceEdit();
  edit.createFile(file, { ignoreIfExists: true, contents: new TextEncoder().encode(initialText) });
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
