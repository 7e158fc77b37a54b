import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the commands and messages work on. */
export interface ClientSession {
  readonly client: BaseLanguageClient;
  showOutput(): void;
  /** Starts the server anew, whatever state it is in. */
  restart(): Promise<void>;
}
