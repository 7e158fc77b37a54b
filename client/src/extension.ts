import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, type MessageTransports, TransportKind } from 'vscode-languageclient/node';
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
      new ProcessClient(id, name, { module, transport: TransportKind.ipc }, options),
  );
  context.subscriptions.push(provideTasks());
  return opened;
}

/** Ends the server in good order; VS Code waits for it. */
export async function deactivate(): Promise<void> {
  await opened?.close();
}

/** Keeps hold of the process it started last, also after it was told to end. */
class ProcessClient extends LanguageClient {
  #server: ChildProcess | undefined;

  protected override async createMessageTransports(encoding: string): Promise<MessageTransports> {
    this.#server = undefined;
    const transports = await super.createMessageTransports(encoding);
    this.#server = this.serverProcess;
    return transports;
  }

  async abandon(): Promise<void> {
    const server = this.#server;
    if (server?.exitCode === null && server.signalCode === null) {
      const closed = once(server, 'close');
      server.kill('SIGKILL');
      // Heard later, its end would be taken for that of the next server.
      await closed;
    }
    // Who waited too long may have started another one meanwhile.
    if (this.#server === server) await this.handleConnectionClosed();
  }
}
