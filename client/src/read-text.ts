import { type Disposable, FileSystemError, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fileText, mostBytes } from '../../encoding/utf8.ts';

/** Configurations and descriptors. */
const readable = /\/(\.asr\.json|[^/]*\.asr\.ya?ml)$/i;

/**
 * Reads configurations and descriptors of the workspace, and nothing else, for a server that cannot
 * read them itself: in a browser, or when the files are virtual.
 */
export function provideTexts(client: BaseLanguageClient): Disposable {
  return client.onRequest('asr/readText', async ({ uri }: { readonly uri: string }) => {
    try {
      const file = Uri.parse(uri, true);
      if (!isReadable(file)) return null;
      const bytes = await workspace.fs.readFile(file);
      return fileText(bytes.subarray(0, mostBytes), bytes.length);
    } catch (error) {
      // The server is told of a file that is there and cannot be read.
      if (error instanceof FileSystemError && error.code !== 'FileNotFound') throw error;
      return null;
    }
  });
}

/** Whether the server may read a file: it is in a workspace folder or beside an open document. */
export function isReadable(file: Uri): boolean {
  const { path } = file;
  // `..` may lead out of the folder that the path starts with.
  if (!readable.test(path) || path.split(/[/\\]/).includes('..')) return false;
  if (workspace.getWorkspaceFolder(file) !== undefined) return true;
  const folder = folderOf(file);
  return workspace.textDocuments.some(({ uri }) => folderOf(uri) === folder);
}

function folderOf(file: Uri): string {
  return Uri.joinPath(file, '..').toString();
}
