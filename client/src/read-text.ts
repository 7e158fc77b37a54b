import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fileText, mostBytes } from '../../encoding/utf8.ts';

/** What the server has a use for: configurations and descriptors. */
const wanted = /\/(\.asr\.json|[^/]*\.asr\.ya?ml)$/i;

/**
 * Reads the workspace's configurations and descriptors for a server that cannot: in a browser, or
 * where the files are virtual. Nothing else is read for it.
 */
export function answerReads(client: BaseLanguageClient): Disposable {
  return client.onRequest('asr/readText', async ({ uri }: { readonly uri: string }) => {
    try {
      const file = Uri.parse(uri, true);
      if (!isReadable(file)) return null;
      const bytes = await workspace.fs.readFile(file);
      return fileText(bytes.subarray(0, mostBytes), bytes.length);
    } catch {
      return null;
    }
  });
}

/** Whether a file may be read for the server: in a folder of the workspace, or beside what is open. */
export function isReadable(file: Uri): boolean {
  const { path } = file;
  // A way back up may lead out of the folder that the path begins with.
  if (!wanted.test(path) || path.split(/[/\\]/).includes('..')) return false;
  if (workspace.getWorkspaceFolder(file) !== undefined) return true;
  const folder = folderOf(file);
  return workspace.textDocuments.some(({ uri }) => folderOf(uri) === folder);
}

function folderOf(file: Uri): string {
  return Uri.joinPath(file, '..').toString();
}
