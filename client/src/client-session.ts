import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ViewPanels } from './views/view-panels.ts';

/** The server as commands and messages use it. */
export interface ClientSession {
  readonly client: BaseLanguageClient;
  /** The webviews of descriptors. */
  readonly views: ViewPanels;
  /** The folder of the extension. */
  readonly extensionUri: Uri;
  showOutput(): void;
  /** Replaces the server, whatever state it is in. */
  restart(): Promise<void>;
}
