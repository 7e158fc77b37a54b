import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { Api } from './client.ts';
import { open } from './client.ts';

let opened: Api | undefined;

/** The door for a VS Code in a browser, as vscode.dev: the server is a worker. */
export function activate(context: ExtensionContext): Api {
  const program = Uri.joinPath(context.extensionUri, 'dist', 'browser-server.js');
  opened = open(context, (id, name, options) => new WorkerClient(id, name, program, options));
  return opened;
}

/** Ends the server in good order; VS Code waits for it. */
export async function deactivate(): Promise<void> {
  await opened?.close();
}

/** Starts a worker of its own each time, so that a restart begins anew. */
class WorkerClient extends LanguageClient {
  #server: Worker | undefined;
  /** Ends the wait for a program that does not come. */
  #giveUp: (() => void) | undefined;

  constructor(id: string, name: string, program: Uri, options: LanguageClientOptions) {
    super(id, name, () => this.#startServer(program), options);
  }

  async abandon(): Promise<void> {
    this.#giveUp?.();
    // The protocol ends a process and no worker.
    this.#server?.terminate();
    await this.handleConnectionClosed();
  }

  /**
   * Browsers start a worker only from where the page is from; a blob of the program's text is. The client
   * would not know the worker for one: VS Code gives extensions another constructor than it was made by.
   */
  async #startServer(program: Uri): Promise<MessageTransports> {
    const givenUp = new Promise<never>((_, reject) => {
      this.#giveUp = () => {
        reject(new Error('The program of the server was not read in time.'));
      };
    });
    const bytes = await Promise.race([workspace.fs.readFile(program), givenUp]);
    const text = new TextDecoder().decode(bytes);
    const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    // One that ended by a fault of its own is still there.
    this.#server?.terminate();
    const worker = (this.#server = new Worker(url, { name: 'ASR' }));
    // VS Code loads it a little later, by its address.
    const release = () => {
      URL.revokeObjectURL(url);
    };
    worker.addEventListener('message', release, { once: true });
    worker.addEventListener('error', release, { once: true });
    return { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) };
  }
}

/** Takes a worker that cannot be loaded, or fails inside, for one that ended: it never says so itself. */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    worker.addEventListener('error', () => {
      this.fireClose();
    });
  }
}
