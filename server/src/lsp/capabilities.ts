/** What the server says it can do, and what the client said of itself. */
import {
  TextDocumentSyncKind,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import type { CompletionClient } from '../features/completion.ts';
import { semanticTokensLegend } from '../features/semantic-tokens-legend.ts';
import manifest from '../../../package.json' with { type: 'json' };

/** What the server offers to a client that says so much of itself. */
export function initializeResult(params: InitializeParams): InitializeResult {
  return {
    serverInfo: { name: 'asr', version: manifest.version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        // VS Code gets the pages by requests of our own, with links between them.
        ...(showsContent(params) && { textDocumentContent: { schemes: ['asr'] } }),
      },
      ...(pulls(params) && {
        diagnosticProvider: {
          identifier: 'asr',
          interFileDependencies: false,
          workspaceDiagnostics: findsFiles(params),
        },
      }),
      hoverProvider: true,
      completionProvider: {
        // Editors do not ask by themselves after a digit, and systems are known by their year.
        triggerCharacters: Array.from(' :-[{,"\'*0123456789'),
        resolveProvider: true,
        completionItem: { labelDetailsSupport: true },
      },
      codeActionProvider: {
        codeActionKinds: [
          'quickfix',
          'quickfix.asr.plan',
          'quickfix.asr.fact',
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
      codeLensProvider: { resolveProvider: true },
      inlayHintProvider: true,
      semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true },
      documentLinkProvider: {},
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: {
        firstTriggerCharacter: '\n',
        moreTriggerCharacter: [' ', ':'],
      },
    },
  };
}

/** What the client can do, and its own commands that lenses and items may call. */
export interface ClientAbilities extends CompletionClient {
  /** Shows where the name at a place is used. */
  readonly references: string | undefined;
  /** Explains the requirement of an id. */
  readonly explain: string | undefined;
  /** The same, if links in diagnostics, hovers and comments may call it; otherwise they lead to the web. */
  readonly linkedExplain: string | undefined;
  /** Whether ids on pages may link to the page that explains them. */
  readonly linkedPages: boolean;
  /** Whether edits of code actions may have placeholders. */
  readonly snippetEdits: boolean;
  /** Shows the answers of the descriptor in the editor. */
  readonly answers: string | undefined;
  /** Makes machines of rows of a spreadsheet. */
  readonly insertRows: string | undefined;
  /** Sets the profile of the workspace. */
  readonly profile: string | undefined;
  /** Asks for the severity that an id is to have in the workspace. */
  readonly severity: string | undefined;
}

/** A client of which nothing is known yet. */
export const anyClient: ClientAbilities = {
  snippets: false,
  suggestCommand: undefined,
  references: undefined,
  explain: undefined,
  linkedExplain: undefined,
  linkedPages: false,
  snippetEdits: false,
  answers: undefined,
  insertRows: undefined,
  profile: undefined,
  severity: undefined,
};

/** What the features need to know of a client; nothing is taken for granted. */
export function clientOf(params: InitializeParams): ClientAbilities {
  const command = (name: string): string | undefined => {
    const id = optionsOf(params)[name];
    return typeof id === 'string' ? id : undefined;
  };
  const links = optionsOf(params)['explanationLinks'] === true;
  return {
    snippets: params.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
    suggestCommand: command('suggestCommand'),
    references: command('referencesCommand'),
    explain: command('explainCommand'),
    linkedExplain: links ? command('explainCommand') : undefined,
    linkedPages: links,
    snippetEdits: params.capabilities.workspace?.workspaceEdit?.snippetEditSupport === true,
    answers: command('answersCommand'),
    insertRows: command('insertRowsCommand'),
    profile: command('profileCommand'),
    severity: command('severityCommand'),
  };
}

/** Whether the client shows documents whose content it asks for. */
function showsContent({ capabilities }: InitializeParams): boolean {
  return capabilities.workspace?.textDocumentContent !== undefined;
}

/** Whether the client asks for diagnostics; otherwise they are sent to it. */
export function pulls({ capabilities }: InitializeParams): boolean {
  return capabilities.textDocument?.diagnostic !== undefined;
}

/** Whether the client can be asked which descriptors lie in the workspace (`asr/findFiles`). */
export function findsFiles(params: InitializeParams): boolean {
  return optionsOf(params)['findFiles'] === true;
}

function optionsOf({ initializationOptions }: InitializeParams): Readonly<Record<string, unknown>> {
  const options: unknown = initializationOptions;
  return typeof options === 'object' && options !== null
    ? (options as Readonly<Record<string, unknown>>)
    : {};
}
