import { type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  LSPErrorCodes,
  ResponseError,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { provideDiagnostics } from './checked.ts';
import type { ClientSession } from './client-session.ts';
import { registerCommands } from './commands/index.ts';
import { provideFileSearch } from './find-files.ts';
import { BEAT_MS, watchHeartbeat } from './heartbeat.ts';
import { provideInventoryDrop } from './imports/drop-inventory.ts';
import { Importing } from './imports/importing.ts';
import { provideRowsPaste } from './imports/paste-rows.ts';
import { showServerHung, showServerStopped } from './messages.ts';
import { provideTexts } from './read-text.ts';
import { MAX_RESTARTS, RestartPolicy } from './restart-policy.ts';
import { descriptors } from './selector.ts';
import { forwardSettings } from './settings.ts';
import { showStatus } from './status.ts';
import { showWorkspaceTree } from './tree/workspace-tree.ts';
import { type KillableClient, serverStopper } from './stop-server.ts';
import { traceChannel } from './trace.ts';
import { typingMiddleware } from './typing.ts';
import { createViews } from './views/index.ts';
import { ViewPanels } from './views/view-panels.ts';
import { provideExports } from './exported-documents.ts';
import { hintMiddleware, refreshHints } from './hints.ts';
import { providePages } from './virtual-pages.ts';

/** What `activate` returns, so that tests and other extensions can wait for the server. */
export interface Api {
  /** Settles when the first start of the server has succeeded or failed. */
  readonly ready: Promise<void>;
  readonly client: BaseLanguageClient;
  close(): Promise<void>;
}

/** Creates the client of a platform: its server is a process in node and a worker in a browser. */
export type CreateClient = (
  id: string,
  name: string,
  options: LanguageClientOptions,
) => KillableClient;

/** Starts the server and connects the editor to it. */
export function open(context: ExtensionContext, create: CreateClient): Api {
  const log = window.createOutputChannel('ASR', { log: true });
  // A test does not wait for a minute: its copy of the package has a heartbeat of its own.
  const { version, heartbeatMs = BEAT_MS } = context.extension.packageJSON as {
    readonly version: string;
    readonly heartbeatMs?: number;
  };
  log.info(`ASR Descriptors ${version}`);
  const trace = traceChannel(log);
  const policy = new RestartPolicy(() => client.createDefaultErrorHandler(MAX_RESTARTS), gaveUp);
  const client = create('asr', 'ASR', {
    documentSelector: [...descriptors],
    // Commands that code actions and completion items of the server may refer to.
    initializationOptions: {
      findFiles: true,
      suggestCommand: 'asr.suggest',
      explainCommand: 'asr.explainRequirement',
      insertRowsCommand: 'asr.insertRows',
      severityCommand: 'asr.setSeverity',
      profileCommand: 'asr.setProfile',
      // Ids in diagnostics, hovers, comments and pages lead to their explanation, without a network.
      explanationLinks: true,
      referencesCommand: 'asr.showReferences',
      answersCommand: 'asr.showAnswers',
    },
    // The only command that a link in a hover may call.
    markdown: { isTrusted: { enabledCommands: ['asr.explainRequirement'] } },
    diagnosticCollectionName: 'asr',
    outputChannel: log,
    traceOutputChannel: trace.channel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: policy,
    middleware: { provideDiagnostics, ...typingMiddleware(() => client), ...hintMiddleware },
    // With `asr.run: onSave` a saved document is checked then.
    diagnosticPullOptions: { onChange: true, onSave: true },
    // Without a handler the client shows its own message, which offers no restart.
    initializationFailedHandler: () => false,
  });
  logErrorsOnly(client, log);
  const stop = serverStopper(client, policy);

  const panels = new ViewPanels(context, client, createViews(context.globalState), (failure) => {
    log.error('A view failed.', String(failure));
  });
  const importing = new Importing(client);
  const session: ClientSession = {
    client,
    views: panels,
    importing,
    extensionUri: context.extensionUri,
    memento: context.globalState,
    showOutput: () => {
      log.show(true);
    },
    restart: async () => {
      policy.reset();
      await stop();
      await start();
    },
  };

  function gaveUp(): void {
    showServerStopped(session).catch((failure: unknown) => {
      log.error('Cannot show that the server stopped.', String(failure));
    });
  }

  /** Ends a server that hangs; starts another one, unless that happened too often. */
  async function replaceHung(): Promise<void> {
    log.error('The server did not answer and is ended.');
    const isReplaced = await policy.mayReplace();
    await stop();
    if (isReplaced) await start();
  }

  async function start(): Promise<void> {
    const { endCount } = policy;
    try {
      await client.start();
    } catch (error) {
      log.error('Cannot start the server.', String(error));
      // The policy handles a server that started and then ended.
      if (policy.endCount === endCount) gaveUp();
    }
  }

  context.subscriptions.push(
    log,
    trace,
    forwardSettings(client, log),
    panels,
    importing,
    provideInventoryDrop(importing, log),
    provideRowsPaste(importing),
    registerCommands(session, log),
    showStatus(client),
    watchHeartbeat(
      client,
      {
        tell: (seconds) => {
          log.warn(`The server has not answered for ${seconds} seconds.`);
          showServerHung(session, seconds).catch((failure: unknown) => {
            log.error('Cannot show that the server hangs.', String(failure));
          });
        },
        replace: () => {
          replaceHung().catch((failure: unknown) => {
            log.error('Cannot replace the server.', String(failure));
          });
        },
      },
      heartbeatMs,
    ),
    showWorkspaceTree(client),
    provideExports(client),
    providePages(client),
    refreshHints(client),
    provideTexts(client),
    provideFileSearch(client, log),
  );
  return { ready: start(), client, close: stop };
}

/**
 * Hides the client's own error messages: they are about connections and requests, one message each.
 * They are all in the log; `messages.ts` shows what a user can act on.
 */
function logErrorsOnly(client: BaseLanguageClient, log: LogOutputChannel): void {
  const error = client.error.bind(client);
  client.error = (message, data) => {
    // The user was told why a name cannot be used; nothing failed.
    if (data instanceof ResponseError && data.code === LSPErrorCodes.RequestFailed)
      log.info(data.message);
    else error(message, data, false);
  };
}
