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

/** Entry point for a VS Code in a browser, such as vscode.dev: the server is a worker. */
export function activate(context: ExtensionContext): Api {
  const program = Uri.joinPath(context.extensionUri, 'dist', 'browser-server.js');
  const importer = Uri.joinPath(context.extensionUri, 'dist', 'browser-importer.js');
  opened = open(context, (id, name, options) => new WorkerClient(id, name, program, options));
  // The server computes imports in a worker, whose program it cannot read itself.
  context.subscriptions.push(
    opened.client.onRequest('asr/importProgram', async () =>
      new TextDecoder().decode(await workspace.fs.readFile(importer)),
    ),
  );
  return opened;
}

/** Stops the server; VS Code waits for it. */
export async function deactivate(): Promise<void> {
  await opened?.close();
}

/** Starts a new worker each time, so that a restart really restarts. */
class WorkerClient extends LanguageClient {
  #server: Worker | undefined;
  /** Stops waiting for the program of the server. */
  #giveUp: (() => void) | undefined;

  constructor(id: string, name: string, program: Uri, options: LanguageClientOptions) {
    super(id, name, () => this.#startServer(program), options);
  }

  async kill(): Promise<void> {
    this.#giveUp?.();
    // The notification `exit` ends a process, but not a worker.
    this.#server?.terminate();
    await this.handleConnectionClosed();
  }

  /**
   * Starts the worker from a blob, because browsers accept a worker only from the page's own origin.
   * Returns its reader and writer, because the client does not recognize the worker: VS Code replaces
   * the global constructor for extensions.
   */
  async #startServer(program: Uri): Promise<MessageTransports> {
    const givenUp = new Promise<never>((_, reject) => {
      this.#giveUp = () => {
        reject(new Error('The program of the server could not be read in time.'));
      };
    });
    const bytes = await Promise.race([workspace.fs.readFile(program), givenUp]);
    const text = new TextDecoder().decode(bytes);
    const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    // A worker that crashed still exists.
    this.#server?.terminate();
    const worker = (this.#server = new Worker(url, { name: 'ASR' }));
    // VS Code loads the URL later.
    const release = () => {
      URL.revokeObjectURL(url);
    };
    worker.addEventListener('message', release, { once: true });
    worker.addEventListener('error', release, { once: true });
    return { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) };
  }
}

/** Closes the connection when the worker cannot be loaded or throws, which it does not do by itself. */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    worker.addEventListener('error', () => {
      this.fireClose();
    });
  }
}
