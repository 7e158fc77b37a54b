import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { Api } from './client.ts';
import { open } from './client.ts';
import { provideTasks } from './tasks.ts';

let opened: Api | undefined;

/** The door for a VS Code that runs node: the server is a process of its own. */
export function activate(context: ExtensionContext): Api {
  const module = context.asAbsolutePath('dist/server.mjs');
  opened = open(
    context,
    (id, name, options) =>
      new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options),
  );
  context.subscriptions.push(provideTasks());
  return opened;
}

/** Ends the server in good order; VS Code waits for it. */
export async function deactivate(): Promise<void> {
  await opened?.close();
}
