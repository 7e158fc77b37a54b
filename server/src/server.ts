/**
 * The language server as a table: which method is answered by which feature. It answers
 * `initialize` before the features are loaded, so that an editor does not wait for them.
 */
import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  type CancellationToken,
  type CompletionItem,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type SemanticTokens,
} from 'vscode-languageserver';
import type { Checked } from './check/check.ts';
import type { ReadText } from './configurations.ts';
import type { Documents } from './documents.ts';
import type { CompletionClient } from './features/completion.ts';
import type * as features from './features/index.ts';
import { semanticTokensLegend } from './features/semantic-tokens-legend.ts';
import { guard } from './guard.ts';
import {
  checklistRequest,
  compareProfilesRequest,
  explainRequest,
  firstDescriptorRequest,
  readTextRequest,
  scenariosRequest,
  standingRequest,
} from './requests.ts';
import { version } from './version.ts';

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
  let client: Client = {
    snippets: false,
    again: undefined,
    references: undefined,
    explain: undefined,
    severity: undefined,
  };
  // Where the place has no files, as in a browser, the client is asked for them.
  const readText: ReadText = async (uri) => {
    const own = await host.readText?.(uri);
    if (own !== undefined || (host.readText !== undefined && uri.startsWith('file:'))) return own;
    try {
      return (await connection.sendRequest(readTextRequest, { uri })) ?? undefined;
    } catch {
      // A client that does not know the request has no such files either.
      return undefined;
    }
  };

  connection.onInitialize((params) => {
    state = 'running';
    client = clientOf(params);
    documents = new Promise((resolve, reject) => {
      // The next turn: the answer to `initialize` goes out first.
      setImmediate(() => {
        host.load().then((module) => {
          resolve(new module.Documents(connection, params, readText));
        }, reject);
      });
    });
    documents.catch((error: unknown) => {
      connection.console.error(`The server could not be loaded: ${String(error)}`);
    });
    return initializeResult(params);
  });
  connection.onShutdown(() => {
    state = 'shut down';
    void documents?.then((all) => {
      all.dispose();
    });
  });

  const ready = (): Promise<Documents> => {
    if (state === 'shut down')
      throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.');
    if (documents === undefined)
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
    return documents;
  };
  const on = guard(connection, ready);

  connection.onInitialized(
    on.notification('initialized', (all) => {
      all.start();
    }),
  );
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
    on.notification('didChangeWatchedFiles', (all) => all.filesChanged()),
  );
  connection.onDidChangeConfiguration(
    on.notification('didChangeConfiguration', (all) => all.configure()),
  );

  connection.languages.diagnostics.on(
    on.request('diagnostic', (all, params) => all.pull(params), { kind: 'full', items: [] }),
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
    on.request(
      'workspaceSymbol',
      (all, { query }) => all.askAll((f, descriptors) => f.workspaceSymbols(descriptors, query)),
      null,
    ),
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
      (all, { scenario }) => all.askAll((f) => f.firstDescriptorNamed(scenario)),
      null,
    ),
  );
  connection.listen();
}

function initializeResult({ capabilities }: InitializeParams): InitializeResult {
  const pulls = capabilities.textDocument?.diagnostic !== undefined;
  return {
    serverInfo: { name: 'asr', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      ...(pulls && {
        diagnosticProvider: {
          identifier: 'asr',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }),
      hoverProvider: true,
      completionProvider: {
        triggerCharacters: [' ', ':', '-', '[', '{', ',', '"', "'", '*'],
        resolveProvider: true,
        completionItem: { labelDetailsSupport: true },
      },
      codeActionProvider: {
        codeActionKinds: [
          'quickfix',
          'refactor.extract',
          'refactor.move',
          'refactor.rewrite',
          'source.fixAll.asr',
          'source.normaliseRegions.asr',
        ],
      },
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      linkedEditingRangeProvider: true,
      workspaceSymbolProvider: true,
      documentSymbolProvider: { label: 'ASR' },
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      codeLensProvider: {},
      inlayHintProvider: true,
      semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
      documentLinkProvider: {},
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    },
  };
}

/** What the client can do, and its own commands that lenses and items may call. */
interface Client extends CompletionClient {
  /** Shows where the name at a place is used. */
  readonly references: string | undefined;
  /** Explains the requirement of an id. */
  readonly explain: string | undefined;
  /** Asks for the severity that an id is to have in the workspace. */
  readonly severity: string | undefined;
}

function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const options = (initializationOptions ?? {}) as Readonly<Record<string, unknown>>;
  const command = (name: string): string | undefined => {
    const id = options[name];
    return typeof id === 'string' ? id : undefined;
  };
  return {
    snippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
    again: command('suggestCommand'),
    references: command('referencesCommand'),
    explain: command('explainCommand'),
    severity: command('severityCommand'),
  };
}

const none: SemanticTokens = { data: [] };
