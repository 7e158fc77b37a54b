/**
 * The life of the language server: what is answered before it is initialized, while it runs, and after
 * it is shut down. It answers `initialize` before the features are loaded, so that an editor does not
 * wait for them.
 */
import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { anyClient, clientOf, initializeResult } from './capabilities.ts';
import type { Clock } from '../check/calendar-date.ts';
import type { ReadText } from './workspace/configurations.ts';
import type { Documents } from './documents.ts';
import { BackgroundTasks, reporter } from './background-tasks.ts';
import { guard } from './guard.ts';
import { aliveRequest, readTextRequest } from './requests.ts';
import { answer } from './handlers.ts';
import { answerImports } from './imports/import-handlers.ts';
import type { StartImportWorker } from './imports/import-worker.ts';

/** What the place a server runs in gives to it. */
export interface Host {
  /** The rest of the server; loaded once, after `initialize` is answered. */
  load(): Promise<{ readonly Documents: typeof Documents }>;
  /** Reads a file by its URI; undefined where there is none, or no way to read it. */
  readonly readText?: ReadText;
  /** Starts a worker that computes imports; without it nothing is imported. */
  readonly startImportWorker?: (connection: Connection) => ReturnType<StartImportWorker>;
  /** The one clock of the server. */
  readonly now: Clock;
}

/** Serves one client until it goes. */
export function serve(connection: Connection, host: Host): void {
  let state: 'new' | 'running' | 'shut down' = 'new';
  let documents: Promise<Documents> | undefined;
  let client = anyClient;
  const later = new BackgroundTasks(reporter(connection));
  // Where the place has no files, as in a browser, the client is asked for them.
  const readText: ReadText = async (uri, within) => {
    try {
      const own = await host.readText?.(uri, within);
      if (own !== undefined || (host.readText !== undefined && uri.startsWith('file:'))) return own;
      const text: unknown = await connection.sendRequest(readTextRequest, { uri });
      return typeof text === 'string' || text === false ? text : undefined;
    } catch (error) {
      // A client that does not know the request has no such files.
      const isUnknown = error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound;
      return isUnknown ? undefined : null;
    }
  };

  const ready = (): Promise<Documents> => {
    if (state === 'shut down')
      throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.');
    if (documents === undefined)
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
    return documents;
  };
  const on = guard(later.report, ready);

  connection.onInitialize((params) => {
    if (state !== 'new')
      throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized only once.');
    const result = initializeResult(params);
    client = clientOf(params);
    state = 'running';
    const load = async (): Promise<Documents> => {
      const module = await host.load();
      return new module.Documents(connection, params, readText, later, host.now);
    };
    documents = new Promise((resolve) => {
      // The next turn: the answer to `initialize` goes out first.
      later.soon('load', () => {
        resolve(load());
      });
    });
    later.go('The server could not be loaded', documents);
    return result;
  });
  connection.onShutdown(() => {
    const all = ready();
    state = 'shut down';
    later.go(
      'shutdown',
      all.then((open) => {
        open.dispose();
      }),
    );
  });
  // Only that it is answered counts: a server that computes for ever does not.
  connection.onRequest(aliveRequest, () => null);
  // Methods that there are none of are refused as those that there are.
  connection.onRequest(async (method: string) => {
    await ready();
    throw new ResponseError(ErrorCodes.MethodNotFound, `There is no method ${method}.`);
  });

  connection.onInitialized(on.notification('initialized', (all) => all.start()));
  connection.onDidOpenTextDocument(on.notification('didOpen', (all, params) => all.open(params)));
  connection.onDidChangeTextDocument(
    on.notification('didChange', (all, params) => {
      all.change(params);
    }),
  );
  connection.onDidCloseTextDocument(
    on.notification('didClose', (all, params) => {
      all.close(params);
    }),
  );
  connection.onDidChangeWatchedFiles(
    on.notification('didChangeWatchedFiles', (all, params) => all.filesChanged(params)),
  );
  connection.onDidChangeConfiguration(
    on.notification('didChangeConfiguration', (all) => all.configure()),
  );

  connection.languages.diagnostics.on(
    on.request('diagnostic', (all, params, token) => all.pull(params, token)),
  );
  connection.languages.diagnostics.onWorkspace(
    on.request('workspaceDiagnostic', (all, ...asked: Parameters<Documents['pullAll']>) =>
      all.pullAll(...asked),
    ),
  );
  answer(connection, on, () => client);
  const { startImportWorker } = host;
  answerImports(connection, on, later, startImportWorker && (() => startImportWorker(connection)));
  connection.listen();
}
