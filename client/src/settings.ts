import { type Disposable, type LogOutputChannel, workspace } from 'vscode';
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
