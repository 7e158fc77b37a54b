import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/**
 * Finds the descriptors of all workspace folders for the server, so that the Problems panel has those
 * that nobody opened. What `files.exclude` hides is left out, and what packages brought.
 */
export function answerFinds(client: BaseLanguageClient): Disposable {
  return client.onRequest('asr/findFiles', async ({ limit }: { readonly limit: number }) => {
    const found = await workspace.findFiles(
      '**/*.asr.{yaml,yml}',
      '**/{node_modules,.git}/**',
      limit + 1,
    );
    // As the client itself writes URIs: they are compared with those of open documents.
    const uris = found.slice(0, limit).map((uri) => client.code2ProtocolConverter.asUri(uri));
    return { uris, more: found.length > limit };
  });
}
