/**
 * The language server as a table: which method is answered by which feature. It answers
 * `initialize` before the features are loaded, so that an editor does not wait for them.
 */
import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type CompletionItem,
  type Connection,
  type SemanticTokens,
} from 'vscode-languageserver';
import { anyClient, clientOf, initializeResult } from './capabilities.ts';
import type { Checked } from './check/check.ts';
import type { ReadText } from './configurations.ts';
import type { Documents } from './documents.ts';
import type * as features from './features/index.ts';
import { guard, Later, reporter } from './guard.ts';
import {
  checklistRequest,
  compareProfilesRequest,
  explainRequest,
  firstDescriptorRequest,
  readTextRequest,
  scenariosRequest,
  standingRequest,
} from './requests.ts';

/** What the place a server runs in gives to it. */
export interface Host {
  /** The rest of the server; loaded once, after `initialize` is answered. */
  load(): Promise<{ readonly Documents: typeof Documents }>;
  /** Reads a file by its URI; undefined where there is none, or no way to read it. */
  readonly readText?: ReadText;
}

type Features = typeof features;

/** Serves one client until it goes. */
export function serve(connection: Connection, host: Host): void {
  let state: 'new' | 'running' | 'shut down' = 'new';
  let documents: Promise<Documents> | undefined;
  let client = anyClient;
  const later = new Later(reporter(connection));
  // Where the place has no files, as in a browser, the client is asked for them.
  const readText: ReadText = async (uri, within) => {
    try {
      const own = await host.readText?.(uri, within);
      if (own !== undefined || (host.readText !== undefined && uri.startsWith('file:'))) return own;
      const text: unknown = await connection.sendRequest(readTextRequest, { uri });
      return typeof text === 'string' ? text : undefined;
    } catch {
      // What cannot be read is not there; a client that does not know the request has no such files.
      return undefined;
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
    documents = new Promise((resolve, reject) => {
      // The next turn: the answer to `initialize` goes out first.
      later.soon('load', () => {
        host.load().then((module) => {
          resolve(new module.Documents(connection, params, readText, later));
        }, reject);
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
    on.request('diagnostic', (all, params, token) => all.pull(params, token), {
      kind: 'full',
      items: [],
    }),
  );
  connection.languages.diagnostics.onWorkspace(
    on.request(
      'workspaceDiagnostic',
      (all, ...asked: Parameters<Documents['pullAll']>) => all.pullAll(...asked),
      { items: [] },
    ),
  );
  /** A feature that answers from one open document. */
  const about = <P extends { readonly textDocument: { readonly uri: string } }, R>(
    name: string,
    answer: (features: Features, checked: Checked, params: P) => R,
  ): ((params: P, token: CancellationToken) => Promise<R | null>) =>
    on.request(
      name,
      (all, params: P) => all.ask(params, (features, checked) => answer(features, checked, params)),
      null,
    );

  connection.onHover(about('hover', (f, checked, params) => f.hover(checked, params.position)));
  connection.onCompletion(
    about('completion', (f, checked, params) => f.completion(checked, params.position, client)),
  );
  const resolve = on.request(
    'completionResolve',
    (all, item: CompletionItem) => {
      const { uri } = item.data as { readonly uri: string };
      return all.ask({ textDocument: { uri } }, (f, checked) => f.resolveCompletion(checked, item));
    },
    null,
  );
  connection.onCompletionResolve(async (item, token) => (await resolve(item, token)) ?? item);
  connection.onDefinition(
    about('definition', (f, { descriptor }, { position }) => f.definition(descriptor, position)),
  );
  connection.onReferences(
    about('references', (f, { descriptor }, { position, context }) =>
      f.references(descriptor, position, context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(
    about('documentHighlight', (f, { descriptor }, { position }) =>
      f.documentHighlights(descriptor, position),
    ),
  );
  connection.onPrepareRename(
    about('prepareRename', (f, { descriptor }, { position }) =>
      f.prepareRename(descriptor, position),
    ),
  );
  connection.onRenameRequest(
    about('rename', (f, checked, { position, newName }) => {
      const renamed = f.rename(checked, position, newName);
      if (renamed !== undefined && 'refused' in renamed)
        throw new ResponseError(LSPErrorCodes.RequestFailed, renamed.refused);
      return renamed;
    }),
  );
  connection.languages.onLinkedEditingRange(
    about('linkedEditingRange', (f, { descriptor }, { position }) =>
      f.linkedEditingRanges(descriptor, position),
    ),
  );
  connection.onWorkspaceSymbol(
    on.request('workspaceSymbol', (all, { query }) => all.symbols(query), null),
  );
  connection.onCodeAction(
    about('codeAction', (f, checked, params) =>
      f.codeActions(checked, params, client.explain, client.severity),
    ),
  );
  connection.onDocumentSymbol(
    about('documentSymbol', (f, { descriptor }) => f.documentSymbols(descriptor)),
  );
  connection.onSelectionRanges(
    about('selectionRange', (f, { descriptor }, { positions }) =>
      f.selectionRanges(descriptor, positions),
    ),
  );
  connection.onFoldingRanges(
    about('foldingRange', (f, { descriptor }) => f.foldingRanges(descriptor)),
  );
  connection.onCodeLens(
    about('codeLens', (f, checked) => f.codeLenses(checked, client.references)),
  );
  connection.languages.inlayHint.on(
    about('inlayHint', (f, checked, { range }) => f.inlayHints(checked, range)),
  );
  connection.languages.semanticTokens.on(
    on.request(
      'semanticTokens',
      (all, params) => all.ask(params, (f, { descriptor }) => f.semanticTokens(descriptor)) ?? none,
      none,
    ),
  );
  connection.languages.semanticTokens.onRange(
    on.request(
      'semanticTokensRange',
      (all, params) =>
        all.ask(params, (f, { descriptor }) => f.semanticTokens(descriptor, params.range)) ?? none,
      none,
    ),
  );
  connection.onDocumentFormatting(
    about('formatting', (f, { descriptor }, { options }) => f.formatting(descriptor, options)),
  );
  connection.onDocumentRangeFormatting(
    about('rangeFormatting', (f, { descriptor }, { range, options }) =>
      f.rangeFormatting(descriptor, range, options),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    about('onTypeFormatting', (f, { descriptor }, { position, options }) =>
      f.onTypeFormatting(descriptor, position, options),
    ),
  );
  connection.onDocumentLinks(about('documentLink', (f, checked) => f.documentLinks(checked)));
  connection.onRequest(
    explainRequest,
    on.request('explain', (all, params) => all.explain(params), null),
  );
  connection.onRequest(
    checklistRequest,
    on.request('checklist', (all, params) => all.checklist(params), null),
  );
  connection.onRequest(
    compareProfilesRequest,
    on.request('compareProfiles', (all, params) => all.compareProfiles(params), null),
  );
  connection.onRequest(
    standingRequest,
    on.request('standing', (all, params) => all.standing(params), null),
  );
  connection.onRequest(scenariosRequest, (token) =>
    on.request('scenarios', (all) => all.askAll((f) => f.scenarioChoices()), [])(null, token),
  );
  connection.onRequest(
    firstDescriptorRequest,
    on.request(
      'firstDescriptor',
      (all, { scenario, profile }) => all.askAll((f) => f.firstDescriptorNamed(scenario, profile)),
      null,
    ),
  );
  connection.listen();
}

const none: SemanticTokens = { data: [] };
