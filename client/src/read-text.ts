import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/**
 * Reads the workspace's configuration for a server that cannot: in a browser, or where the files
 * are virtual. Nothing else is read for it.
 */
export function answerReads(client: BaseLanguageClient): Disposable {
  return client.onRequest('asr/readText', async ({ uri }: { readonly uri: string }) => {
    if (!uri.endsWith('/.asr.json')) return null;
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true)));
    } catch {
      return null;
    }
  });
}
