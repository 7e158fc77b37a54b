/** A language server in this process, and a client that speaks the protocol to it. */
import {
  createProtocolConnection,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import type { Host } from '../../server/src/lsp/server.ts';
import { startLocalImport } from './local-import.ts';
import { inProcess } from './wire.ts';

export interface TestSession {
  readonly client: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Opens a document under a URI. */
  open(uri: string, text: string): void;
  /** The next diagnostics that are published for a URI, counted from the last call. */
  published(uri: string): Promise<readonly Diagnostic[]>;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  /** Files the server can read, by URI. */
  readonly files?: Map<string, string>;
  readonly folders?: readonly string[];
  /** What the client answers for the section `asr`, right or wrong, or a promise of it. */
  readonly settings?: unknown;
  /** Whether the client finds the descriptors among the files for the server. */
  readonly findFiles?: boolean;
  /** How files are read; from `files` where nothing is said. */
  readonly readText?: Host['readText'];
  /** The clock; by default that of the machine. */
  readonly now?: Host['now'];
  /** What stands in for the rest of the server. */
  readonly load?: Host['load'];
  /** Where imports are computed; in this process by default. */
  readonly startImportWorker?: Host['startImportWorker'];
  /** What the server wrote to the log. */
  readonly log?: string[];
}

/** Starts a server and initializes it. */
export async function session(options: SessionOptions = {}): Promise<TestSession> {
  const { files = new Map<string, string>(), folders = [], settings = {} } = options;
  const server = inProcess({
    load: options.load ?? (() => import('../../server/src/lsp/documents.ts')),
    now: options.now ?? Date.now,
    readText: options.readText ?? ((uri) => Promise.resolve(files.get(uri))),
    startImportWorker: options.startImportWorker ?? (() => Promise.resolve(startLocalImport())),
  });
  const client = createProtocolConnection(server.reader, server.writer);
  const inbox = new Inbox();
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    inbox.put(params);
  });
  client.onRequest(
    'workspace/configuration',
    async ({ items }: { items: readonly { section?: string }[] }) => {
      const own = await settings;
      return items.map(({ section }) => (section === 'asr' ? own : null));
    },
  );
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('asr/findFiles', ({ limit }: { readonly limit: number }) => {
    const uris = [...files.keys()].filter((uri) => /\.asr\.ya?ml$/.test(uri));
    return { uris: uris.slice(0, limit), more: uris.length > limit };
  });
  client.onRequest('window/workDoneProgress/create', () => null);
  client.onRequest('workspace/diagnostic/refresh', () => null);
  client.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
    options.log?.push(message);
  });
  client.listen();
  const initialized = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities: options.capabilities ?? {},
    initializationOptions: { findFiles: options.findFiles === true },
  });
  await client.sendNotification('initialized', {});
  return {
    client,
    initialized,
    open: (uri, text) => {
      void client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'asr-yaml', version: 1, text },
      });
    },
    published: (uri) => inbox.take(uri),
    close: async () => {
      await client.sendRequest('shutdown');
      client.dispose();
      server.end();
    },
  };
}

/** Diagnostics as they come, and who waits for them. */
class Inbox {
  private readonly waiting = new Map<string, ((diagnostics: readonly Diagnostic[]) => void)[]>();
  private readonly held = new Map<string, (readonly Diagnostic[])[]>();

  put({ uri, diagnostics }: PublishDiagnosticsParams): void {
    const next = this.waiting.get(uri)?.shift();
    if (next !== undefined) next(diagnostics);
    else this.held.set(uri, [...(this.held.get(uri) ?? []), diagnostics]);
  }

  take(uri: string): Promise<readonly Diagnostic[]> {
    const held = this.held.get(uri)?.shift();
    if (held !== undefined) return Promise.resolve(held);
    return new Promise((resolve) => {
      this.waiting.set(uri, [...(this.waiting.get(uri) ?? []), resolve]);
    });
  }
}
