import { type Disposable, type LogOutputChannel, workspace } from 'vscode';
import { type BaseLanguageClient, DidChangeConfigurationNotification } from 'vscode-languageclient';

/** Tells the server when settings of ours change; it then asks for them. */
export function followSettings(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    if (!client.isRunning() || !event.affectsConfiguration('asr')) return;
    client
      .sendNotification(DidChangeConfigurationNotification.type, { settings: null })
      .catch((error: unknown) => {
        log.error('The server could not be told of changed settings.', String(error));
      });
  });
}
