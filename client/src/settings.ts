import {
  type CancellationToken,
  type CodeLens,
  type Disposable,
  type LogOutputChannel,
  type ProviderResult,
  type TextDocument,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, DidChangeConfigurationNotification } from 'vscode-languageclient';

/** Notifies the server when our settings change; it then requests them. */
export function forwardSettings(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    // `files.exclude` decides which descriptors of the workspace are found.
    const isOurs = ['asr', 'files.exclude'].some((one) => event.affectsConfiguration(one));
    if (!client.isRunning() || !isOurs) return;
    client
      .sendNotification(DidChangeConfigurationNotification.type, { settings: null })
      .catch((error: unknown) => {
        log.error('Cannot notify the server of changed settings.', String(error));
      });
  });
}

/** Leaves out the lens with the answers, the only one that is resolved later, if the user wants none. */
export async function wantedLenses(
  document: TextDocument,
  token: CancellationToken,
  next: (document: TextDocument, token: CancellationToken) => ProviderResult<CodeLens[]>,
): Promise<CodeLens[] | null | undefined> {
  const lenses = await next(document, token);
  const isWanted = workspace
    .getConfiguration('asr', document.uri)
    .get<boolean>('answers.lens', true);
  return isWanted ? lenses : lenses?.filter(({ isResolved }) => isResolved);
}
