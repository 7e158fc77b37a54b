import type { BaseLanguageClient } from 'vscode-languageclient';

/** The server as commands and messages use it. */
export interface ClientSession {
  readonly client: BaseLanguageClient;
  showOutput(): void;
  /** Replaces the server, whatever state it is in. */
  restart(): Promise<void>;
}
