import { type ExtensionContext, window } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { tellWhenChecked } from './checked.ts';
import type { ClientSession } from './client-session.ts';
import { registerCommands } from './commands/index.ts';
import { type EndingClient, endingOf } from './ending.ts';
import { serverStopped } from './messages.ts';
import { RestartPolicy } from './restart-policy.ts';
import { descriptors } from './selector.ts';
import { answerFinds } from './find-files.ts';
import { providePages } from './virtual-pages.ts';
import { answerReads } from './read-text.ts';
import { followSettings } from './settings.ts';
import { showStatus } from './status.ts';
import { traceChannel } from './trace.ts';

/** What `activate` returns, so that tests and other extensions can wait for the server. */
export interface Api {
  /** Settles when the server was first started, or could not be. */
  readonly ready: Promise<void>;
  readonly client: BaseLanguageClient;
  close(): Promise<void>;
}

/** Each door makes its own kind of client: a process under node, a worker in a browser. */
export type CreateClient = (
  id: string,
  name: string,
  options: LanguageClientOptions,
) => EndingClient;

/** Starts the server and joins the editor to it. */
export function open(context: ExtensionContext, create: CreateClient): Api {
  const log = window.createOutputChannel('ASR', { log: true });
  const { version } = context.extension.packageJSON as { version: string };
  log.info(`ASR Descriptors ${version}`);
  const trace = traceChannel(log);
  const policy = new RestartPolicy({
    now: Date.now,
    gaveUp,
  });
  const client = create('asr', 'ASR', {
    documentSelector: [...descriptors],
    // The commands of ours, and of VS Code, that actions and completions of the server may call.
    initializationOptions: {
      findFiles: true,
      suggestCommand: 'editor.action.triggerSuggest',
      explainCommand: 'asr.explainRequirement',
      severityCommand: 'asr.setSeverity',
      referencesCommand: 'asr.showReferences',
    },
    diagnosticCollectionName: 'asr',
    outputChannel: log,
    traceOutputChannel: trace.channel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: policy,
    middleware: { provideDiagnostics: tellWhenChecked },
    // Without a handler the client shows a message of its own; ours offers to restart.
    initializationFailedHandler: () => false,
  });
  logErrorsOnly(client);
  const end = endingOf(client, policy);

  const session: ClientSession = {
    client,
    showOutput: () => {
      log.show(true);
    },
    restart: async () => {
      policy.forget();
      await end();
      await start();
    },
  };

  function gaveUp(): void {
    serverStopped(session).catch((failure: unknown) => {
      log.error('The message that the server stopped could not be shown.', String(failure));
    });
  }

  async function start(): Promise<void> {
    const { asked } = policy;
    try {
      await client.start();
    } catch (error) {
      log.error('The server could not be started.', String(error));
      // A server that came to life and ended is the policy's business.
      if (policy.asked === asked) gaveUp();
    }
  }

  context.subscriptions.push(
    log,
    trace,
    followSettings(client, log),
    registerCommands(session, log),
    showStatus(client),
    providePages(client),
    answerReads(client),
    answerFinds(client),
  );
  return { ready: start(), client, close: end };
}

/**
 * Keeps the client's own error messages out of the author's sight: they speak of connections and
 * requests, and come one for each. The log has them all; what an author can act on, we say.
 */
function logErrorsOnly(client: BaseLanguageClient): void {
  const error = client.error.bind(client);
  client.error = (message, data) => {
    error(message, data, false);
  };
}
