import type { Memento, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Importing } from './imports/importing.ts';
import type { ViewPanels } from './views/view-panels.ts';

/** The server as commands and messages use it. */
export interface ClientSession {
  readonly client: BaseLanguageClient;
  /** The webviews of descriptors. */
  readonly views: ViewPanels;
  /** Imports of inventories. */
  readonly importing: Importing;
  /** The folder of the extension. */
  readonly extensionUri: Uri;
  /** Keeps what is remembered of the user in all workspaces. */
  readonly memento: Memento;
  showOutput(): void;
  /** Replaces the server, whatever state it is in. */
  restart(): Promise<void>;
}
