import { type Disposable, type LogOutputChannel, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/**
 * Finds the descriptors in all workspace folders for the server, so that the Problems panel includes
 * those that are not open. Leaves out what `files.exclude` hides and what packages contain.
 */
export function provideFileSearch(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  return client.onRequest('asr/findFiles', async ({ limit }: { readonly limit: number }) => {
    if (workspace.getConfiguration('asr').get<boolean>('checkWorkspace') === false)
      return { uris: [], more: false };
    const found = await workspace.findFiles(
      '**/*.asr.{yaml,yml}',
      '**/{node_modules,.git}/**',
      limit + 1,
    );
    const folders = (workspace.workspaceFolders ?? []).map(({ name }) => name).join(', ');
    log.info(
      `Descriptors in the workspace (${folders}): ${found.length > limit ? `more than ${limit}` : found.length}`,
    );
    // The server compares these URIs with those of open documents, which the client writes this way.
    const uris = found.slice(0, limit).map((uri) => client.code2ProtocolConverter.asUri(uri));
    return { uris, more: found.length > limit };
  });
}
