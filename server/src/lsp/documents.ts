/** The documents that are open, and what is published of them. */
import type {
  CancellationToken,
  Connection,
  DidChangeTextDocumentParams,
  DidChangeWatchedFilesParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  InitializeParams,
  PublishDiagnosticsParams,
  SymbolInformation,
  WorkspaceDiagnosticReport,
  WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { clientOf, findsFiles, pulls } from './capabilities.ts';
import { dateAt, type Clock } from '../check/calendar-date.ts';
import { isTooLong } from '../check/checked-descriptor.ts';
import { Configurations, type ReadText } from './workspace/configurations.ts';
import * as features from '../features/index.ts';
import * as pages from '../pages/index.ts';
import { cancelled, messagesAnswered, type BackgroundTasks } from './background-tasks.ts';
import { clientRefresh } from './client-refresh.ts';
import { onDayChange } from './day-change.ts';
import { OpenDocument, type Surroundings } from './open-document.ts';
import type { DocumentParams } from './requests.ts';
import { Settings } from './client-settings.ts';
import { follow, watch } from './workspace/watched-files.ts';
import { Workspace } from './workspace/workspace.ts';

export class Documents {
  private readonly all = new Map<string, OpenDocument>();
  private readonly configurations: Configurations;
  /** What lies in the workspace unopened; undefined where the client cannot find it. */
  private readonly workspace: Workspace | undefined;
  private readonly pulls: boolean;
  private readonly refresh: () => void;
  private readonly settings: Settings;
  private results = 0;
  private readonly surroundings: Surroundings;
  private readonly endDays: () => void;

  constructor(
    private readonly connection: Connection,
    private readonly params: InitializeParams,
    read: ReadText,
    private readonly later: BackgroundTasks,
    now: Clock,
  ) {
    const { workspace, window } = params.capabilities;
    this.surroundings = {
      newId: () => String(++this.results),
      today: () => dateAt(now()),
      explain: clientOf(params).linkedExplain,
    };
    this.endDays = onDayChange(now, later, () => {
      later.go('day', this.recheck());
    });
    this.configurations = new Configurations(connection, read, later);
    this.configurations.setFolders(params.workspaceFolders ?? []);
    this.pulls = pulls(params);
    this.refresh = clientRefresh(connection, params.capabilities, later);
    this.settings = new Settings(connection, later, workspace?.configuration === true);
    if (findsFiles(params))
      this.workspace = new Workspace(
        connection,
        later,
        read,
        this.configurations,
        (uri) => this.all.has(uri),
        window?.workDoneProgress === true,
        this.surroundings,
      );
  }

  async start(): Promise<void> {
    const { workspace } = this.params.capabilities;
    if (workspace?.workspaceFolders === true)
      this.connection.workspace.onDidChangeWorkspaceFolders((event) => {
        this.later.go('didChangeWorkspaceFolders', this.foldersChanged(event));
      });
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true)
      this.later.go('watch', watch(this.connection, this.workspace !== undefined));
    await this.configure();
    if (!this.pulls) this.workspace?.push();
  }

  /** Reads the settings; everything is checked again when they changed. */
  async configure(): Promise<void> {
    // What is left out of searches for files may be another setting now.
    this.workspace?.relist();
    const isChanged = await this.settings.read((settings) =>
      this.configurations.set(settings?.profile),
    );
    if (isChanged) await this.recheck();
  }

  async filesChanged({ changes }: DidChangeWatchedFilesParams): Promise<void> {
    const isConfigured = (folder: string) => this.configurations.isConfigured(folder);
    if (!follow(changes, this.workspace, isConfigured)) return;
    this.configurations.forget();
    await this.recheck();
  }

  /** Folders were added to the workspace or taken from it. */
  async foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): Promise<void> {
    this.configurations.setFolders(added, removed);
    this.configurations.forget();
    this.workspace?.relist();
    await this.recheck();
  }

  /** Checks everything again under the configurations as they are now. */
  private async recheck(): Promise<void> {
    this.workspace?.recheck();
    for (const open of this.all.values()) {
      open.configure(await this.configurations.of(open.uri));
      this.settle(open);
    }
    this.refresh();
  }

  /** Waits until a document has the configuration that it is to be answered by. */
  private async configured(open: OpenDocument): Promise<void> {
    if (open.isConfigured) return;
    await this.settings.known;
    open.configure(await this.configurations.of(open.uri));
  }

  async open({ textDocument: { uri, version, text } }: DidOpenTextDocumentParams): Promise<void> {
    this.all.get(uri)?.cancel();
    const open = new OpenDocument(uri, version, text, this.later, this.surroundings);
    this.all.set(uri, open);
    await this.configured(open);
    this.schedule(open);
  }

  change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const open = this.all.get(uri);
    if (open === undefined) return;
    open.change(version, contentChanges);
    this.schedule(open);
  }

  close({ textDocument: { uri } }: DidCloseTextDocumentParams): void {
    const open = this.all.get(uri);
    if (open === undefined) return;
    open.cancel();
    this.all.delete(uri);
    if (!this.pulls) this.publish({ uri, diagnostics: [] });
    this.workspace?.closed(uri);
  }

  /** The diagnostics a client asks for; "unchanged" costs next to nothing. */
  async pull(
    params: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const { uri } = params.textDocument;
    // Completion, which is often requested together with a change, comes first. While somebody types
    // fast, the next change has arrived by then and the client has canceled this request.
    await messagesAnswered();
    const open = this.all.get(uri);
    if (open === undefined) {
      const file = await this.workspace?.of(uri);
      return { kind: 'full', items: file?.items ?? [], ...(file && { resultId: file.id }) };
    }
    await this.configured(open);
    if (token.isCancellationRequested) throw cancelled();
    // It may have been closed and opened again meanwhile.
    if (this.all.get(uri) !== open) return this.pull(params, token);
    return open.report(params.previousResultId);
  }

  /** The diagnostics of all descriptors that are not open. */
  async pullAll(...asked: Parameters<Workspace['pull']>): Promise<WorkspaceDiagnosticReport> {
    await this.settings.known;
    return (await this.workspace?.pull(...asked)) ?? { items: [] };
  }

  /** Answers about a document once its configuration is read; null if not open, or too long. */
  ask<R>(
    params: DocumentParams,
    answer: (all: typeof features, open: OpenDocument, own: typeof pages) => R,
  ): R | null | Promise<R | null> {
    const open = this.analyzed(params);
    if (open === undefined) return null;
    if (open.isConfigured) return answer(features, open, pages);
    // It may have been closed and opened again meanwhile.
    return this.configured(open).then(() => this.ask(params, answer));
  }

  /** The document if it is open and not too long to be analyzed. */
  analyzed({ textDocument: { uri } }: DocumentParams): OpenDocument | undefined {
    const open = this.all.get(uri);
    return open === undefined || isTooLong(open.descriptor) ? undefined : open;
  }

  /** The document of a URI with its configuration, also if it is too long to be analyzed. */
  async document(uri: string): Promise<OpenDocument | undefined> {
    const open = this.all.get(uri);
    if (open !== undefined) await this.configured(open);
    return open;
  }

  /** Answers what needs no document. */
  askAll<R>(answer: (all: typeof pages) => R): R {
    return answer(pages);
  }
  /** The named things of all descriptors: the open ones, and those that are checked already. */
  async symbols(query: string): Promise<SymbolInformation[]> {
    const open = [...this.all.values()].map(({ descriptor }) => descriptor);
    const symbols = features.workspaceSymbols(
      open.filter((one) => !isTooLong(one)),
      query,
    );
    const more = (await this.workspace?.symbols()) ?? [];
    return features.withSymbols(symbols, more, query);
  }

  dispose(): void {
    this.endDays();
    this.settings.dispose();
    for (const open of this.all.values()) open.cancel();
    this.all.clear();
    this.workspace?.dispose();
  }

  /** A client that pulls asks for itself. */
  private schedule(open: OpenDocument): void {
    if (this.pulls) return;
    open.schedule(() => {
      this.settle(open);
    });
  }

  private settle(open: OpenDocument): void {
    open.cancel();
    if (this.pulls || this.all.get(open.uri) !== open) return;
    const { uri, version } = open;
    this.publish({ uri, version, diagnostics: open.diagnostics() });
  }

  private publish(params: PublishDiagnosticsParams): void {
    this.later.go('publish', this.connection.sendDiagnostics(params));
  }
}
