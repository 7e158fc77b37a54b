import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, type MessageTransports, TransportKind } from 'vscode-languageclient/node';
import { provideAgents } from './agents.ts';
import type { Api } from './client.ts';
import { open } from './client.ts';
import { provideTasks } from './tasks.ts';

let opened: Api | undefined;

/** Entry point for a VS Code with node: the server is a separate process. */
export function activate(context: ExtensionContext): Api {
  const module = context.asAbsolutePath('dist/server.mjs');
  opened = open(
    context,
    (id, name, options) =>
      new ProcessClient(id, name, { module, transport: TransportKind.ipc }, options),
  );
  context.subscriptions.push(provideTasks(), provideAgents(context));
  return opened;
}

/** Stops the server; VS Code waits for it. */
export async function deactivate(): Promise<void> {
  await opened?.close();
}

/** Remembers the process it started last, also after the library has dropped it. */
class ProcessClient extends LanguageClient {
  #server: ChildProcess | undefined;

  protected override async createMessageTransports(encoding: string): Promise<MessageTransports> {
    this.#server = undefined;
    const transports = await super.createMessageTransports(encoding);
    this.#server = this.serverProcess;
    return transports;
  }

  async kill(): Promise<void> {
    const server = this.#server;
    if (server?.exitCode === null && server.signalCode === null) {
      const closed = once(server, 'close');
      server.kill('SIGKILL');
      // Otherwise the event would be taken for the end of the next server.
      await closed;
    }
    // A caller that gave up waiting may have started the next server meanwhile.
    if (this.#server === server) await this.handleConnectionClosed();
  }
}
