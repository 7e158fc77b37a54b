import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { Api } from './client.ts';
import { open } from './client.ts';

let opened: Api | undefined;
let server: Worker | undefined;

/** The door for a VS Code in a browser, as vscode.dev: the server is a worker. */
export function activate(context: ExtensionContext): Api {
  const program = Uri.joinPath(context.extensionUri, 'dist', 'browser-server.js');
  opened = open(
    context,
    // Each start has a worker of its own, so that a restart begins anew.
    (id, name, options) => new LanguageClient(id, name, () => startServer(program), options),
  );
  return opened;
}

/** Ends the server in good order; VS Code waits for it. */
export async function deactivate(): Promise<void> {
  await opened?.close();
  server?.terminate();
}

/**
 * Browsers start a worker only from where the page is from; a blob of the program's text is. The client
 * would not know the worker for one: VS Code gives extensions another constructor than it was made by.
 */
async function startServer(program: Uri): Promise<MessageTransports> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(program));
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  // The protocol ends a process and no worker: the one before is ended here.
  server?.terminate();
  const worker = (server = new Worker(url, { name: 'ASR' }));
  // VS Code loads it a little later, by its address.
  const release = () => {
    URL.revokeObjectURL(url);
  };
  worker.addEventListener('message', release, { once: true });
  worker.addEventListener('error', release, { once: true });
  return { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) };
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
