import { Position, Uri, window, workspace } from 'vscode';

/** Opens an unsaved document of a name, in the workspace folder if there is one. */
export async function showNew(name: string, content: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  const file = folder && (await freeFile(folder.uri, name));
  // Without a folder VS Code names it by its first line and asks where to save it.
  const document =
    file === undefined
      ? await workspace.openTextDocument({ language: 'asr-yaml', content })
      : await workspace.openTextDocument(file.with({ scheme: 'untitled' }));
  const editor = await window.showTextDocument(document);
  if (document.getText() === '')
    await editor.edit((edit) => {
      edit.insert(new Position(0, 0), content);
    });
}

/** A file of a folder that does not exist and is not open: `vmware-to-azure.asr.yaml`, `...-2.asr.yaml`. */
async function freeFile(folder: Uri, scenario: string): Promise<Uri> {
  const open = new Set(workspace.textDocuments.map(({ uri }) => uri.path));
  for (let n = 1; ; n++) {
    const file = Uri.joinPath(folder, `${scenario}${n === 1 ? '' : `-${n}`}.asr.yaml`);
    if (!open.has(file.path) && !(await exists(file))) return file;
  }
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
