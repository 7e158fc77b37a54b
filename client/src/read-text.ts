import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the server has a use for: configurations and descriptors. */
const wanted = /\/(\.asr\.json|[^/]*\.asr\.ya?ml)$/i;
/**
 * No more of a file is handed over, in bytes. The server says of a descriptor or a configuration that
 * is much shorter than this that it is too long.
 */
const mostBytes = 8 * 1024 * 1024;

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
      return bytes.length > mostBytes
        ? new TextDecoder().decode(bytes.subarray(0, mostBytes))
        : textOf(bytes);
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

/** The text of bytes in UTF-8; false where they are none. Text of UTF-16 is full of zero bytes. */
function textOf(bytes: Uint8Array): string | false {
  const start = bytes.subarray(0, 1024);
  if (start.filter((byte) => byte === 0).length * 10 > start.length) return false;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
}
