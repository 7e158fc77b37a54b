import { type Disposable, type LogOutputChannel, workspace } from 'vscode';
import { type BaseLanguageClient, DidChangeConfigurationNotification } from 'vscode-languageclient';

/** Tells the server when settings of ours change; it then asks for them. */
export function followSettings(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    // Which descriptors of the workspace are found depends on what is hidden in it.
    const isOurs = ['asr', 'files.exclude'].some((one) => event.affectsConfiguration(one));
    if (!client.isRunning() || !isOurs) return;
    client
      .sendNotification(DidChangeConfigurationNotification.type, { settings: null })
      .catch((error: unknown) => {
        log.error('The server could not be told of changed settings.', String(error));
      });
  });
}
