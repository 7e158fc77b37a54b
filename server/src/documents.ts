/** The open documents: their versions, when they are checked, and what is published of them. */
import {
  CodeLensRefreshRequest,
  DidChangeWatchedFilesNotification,
  type Connection,
  type DidChangeTextDocumentParams,
  type DidCloseTextDocumentParams,
  type DidOpenTextDocumentParams,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type InitializeParams,
} from 'vscode-languageserver';
import { check, type Checked, type Configuration } from './check/check.ts';
import { configurationFileName } from './check/configuration.ts';
import { compareProfiles } from './check/compare-profiles.ts';
import { Configurations, type ReadText } from './configurations.ts';
import { Descriptor, type TextChange } from './descriptor/descriptor.ts';
import * as features from './features/index.ts';
import { profiles } from './requirements/catalogue.ts';
import type { DocumentParams, Standing } from './requests.ts';

interface Open {
  descriptor: Descriptor;
  /** What its workspace decides; undefined until that is read. */
  configuration: Configuration | undefined;
  /** The last outcome; of an earlier version while a check is waiting. */
  checked: Checked | undefined;
  /** How long the last check took, in milliseconds. */
  cost: number;
  timer: NodeJS.Timeout | undefined;
  /** A check that is done as soon as the messages that came with the change are answered. */
  soon: NodeJS.Immediate | undefined;
  /** The result id and outcome a client last pulled. */
  pulled: { readonly id: string; readonly text: string } | undefined;
}

/** A check that takes less than this, in milliseconds, is done at once with every change. */
const instant = 10;
/** No check waits longer than this for typing to pause, in milliseconds. */
const longestWait = 200;
/** What holds for a request that comes before the configuration is read. */
const unread: Configuration = {};

export class Documents {
  private readonly all = new Map<string, Open>();
  private readonly configurations: Configurations;
  private readonly pulls: boolean;
  private readonly refreshes: boolean;
  private readonly refreshesLenses: boolean;
  private readonly configurable: boolean;
  private readonly watches: boolean;
  private results = 0;

  constructor(
    private readonly connection: Connection,
    { capabilities, workspaceFolders }: InitializeParams,
    read: ReadText,
  ) {
    const roots = (workspaceFolders ?? []).map(({ uri }) => uri.replace(/(?<!\/)\/+$/, ''));
    this.configurations = new Configurations(connection, read, roots);
    this.watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.pulls = capabilities.textDocument?.diagnostic !== undefined;
    this.refreshes = capabilities.workspace?.diagnostics?.refreshSupport === true;
    this.refreshesLenses = capabilities.workspace?.codeLens?.refreshSupport === true;
    this.configurable = capabilities.workspace?.configuration === true;
  }

  start(): void {
    void this.configure();
    if (!this.watches) return;
    const watchers = [{ globPattern: `**/${configurationFileName}` }];
    this.connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => {
        this.connection.console.warn(
          `Changes of ${configurationFileName} are not watched: ${String(error)}`,
        );
      });
  }

  /** Reads the settings; what is open is checked again when they changed. */
  async configure(): Promise<void> {
    if (!this.configurable) return;
    let settings: unknown;
    try {
      settings = await this.connection.workspace.getConfiguration('asr');
    } catch (error) {
      this.connection.console.warn(`The settings could not be read: ${String(error)}`);
      return;
    }
    if (this.configurations.set((settings as { profile?: unknown } | null)?.profile))
      await this.recheck();
  }

  /** A configuration file changed. */
  async filesChanged(): Promise<void> {
    this.configurations.forget();
    await this.recheck();
  }

  /** Checks everything again under the configurations as they are now. */
  private async recheck(): Promise<void> {
    for (const open of this.all.values()) {
      open.configuration = await this.configurations.of(open.descriptor.uri);
      this.settle(open);
    }
    if (this.pulls && this.refreshes) void this.connection.languages.diagnostics.refresh();
    // A lens tells the limit of the profile.
    if (this.refreshesLenses) void this.connection.sendRequest(CodeLensRefreshRequest.type);
  }

  async open({ textDocument: { uri, version, text } }: DidOpenTextDocumentParams): Promise<void> {
    const before = this.all.get(uri);
    if (before !== undefined) this.cancel(before);
    const open: Open = {
      descriptor: Descriptor.open(uri, version, text),
      configuration: undefined,
      checked: undefined,
      cost: 0,
      timer: undefined,
      soon: undefined,
      pulled: undefined,
    };
    this.all.set(uri, open);
    open.configuration = await this.configurations.of(uri);
    this.schedule(open);
  }

  change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const open = this.all.get(uri);
    if (open === undefined) return;
    let { descriptor } = open;
    for (const change of contentChanges) {
      if (!('range' in change)) {
        descriptor = Descriptor.open(uri, version, change.text);
        continue;
      }
      const start = descriptor.offsetAt(change.range.start);
      const end = descriptor.offsetAt(change.range.end);
      const edit: TextChange = {
        span: { start: Math.min(start, end), end: Math.max(start, end) },
        newText: change.text,
      };
      descriptor = descriptor.edit(version, [edit]);
    }
    open.descriptor = descriptor;
    this.schedule(open);
  }

  close({ textDocument: { uri } }: DidCloseTextDocumentParams): void {
    const open = this.all.get(uri);
    if (open === undefined) return;
    this.cancel(open);
    this.all.delete(uri);
    if (!this.pulls) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** The diagnostics a client asks for; "unchanged" costs next to nothing. */
  async pull({
    textDocument,
    previousResultId,
  }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
    const open = this.all.get(textDocument.uri);
    if (open === undefined) return { kind: 'full', items: [] };
    open.configuration ??= await this.configurations.of(textDocument.uri);
    const start = performance.now();
    const items = features.diagnostics(this.checked(open));
    open.cost = performance.now() - start;
    const text = JSON.stringify(items);
    if (open.pulled?.text === text && open.pulled.id === previousResultId) {
      return { kind: 'unchanged', resultId: open.pulled.id };
    }
    open.pulled = { id: String(++this.results), text };
    return { kind: 'full', resultId: open.pulled.id, items };
  }

  /** Answers a request from the newest version of its document; null for one that is not open. */
  ask<R>(
    { textDocument: { uri } }: { readonly textDocument: { readonly uri: string } },
    answer: (all: typeof features, checked: Checked) => R,
  ): R | null {
    const open = this.all.get(uri);
    return open === undefined ? null : answer(features, this.checked(open));
  }

  /** Answers a request about everything that is open. */
  askAll<R>(answer: (all: typeof features, descriptors: readonly Descriptor[]) => R): R {
    return answer(
      features,
      [...this.all.values()].map(({ descriptor }) => descriptor),
    );
  }

  /** A requirement in the profile of the document it was asked from. */
  explain({ id, uri }: { readonly id: string; readonly uri?: string }): string | null {
    const open = uri === undefined ? undefined : this.all.get(uri);
    return features.explanation(id, open && this.checked(open).catalogue) ?? null;
  }

  /** The profile that a document is checked by, and how long the last check took. */
  standing({ textDocument: { uri } }: DocumentParams): Standing | null {
    const open = this.all.get(uri);
    if (open === undefined) return null;
    return { profile: this.checked(open).catalogue.profile, milliseconds: open.cost };
  }

  checklist(params: DocumentParams): string | null {
    return this.ask(params, (all, checked) =>
      all.checklistDocument(checked, fileName(params.textDocument.uri)),
    );
  }

  compareProfiles(params: DocumentParams): string | null {
    return this.ask(params, (all, checked) => {
      const from = checked.catalogue.profile;
      const to = profiles.find((profile) => profile !== from) ?? from;
      return all.comparisonDocument(
        checked.descriptor,
        compareProfiles(checked, from, to),
        fileName(params.textDocument.uri),
      );
    });
  }

  dispose(): void {
    for (const open of this.all.values()) this.cancel(open);
    this.all.clear();
  }

  /**
   * Checks at once while that is cheap, but for one round of messages: what an author asks for
   * together with a change, as completion, is answered first. Otherwise waits about as long as a
   * check takes, and then checks the newest version only; the wait is not put off by more typing, so
   * that findings come while somebody types.
   */
  private schedule(open: Open): void {
    if (this.pulls) return;
    // Before its configuration is read, a check would have to be done again.
    if (open.configuration === undefined) return;
    if (open.cost < instant)
      open.soon ??= setImmediate(() => {
        open.soon = setImmediate(() => {
          this.settle(open);
        });
      });
    else
      open.timer ??= setTimeout(
        () => {
          this.settle(open);
        },
        Math.min(open.cost, longestWait),
      );
  }

  private settle(open: Open): void {
    this.cancel(open);
    if (this.pulls || this.all.get(open.descriptor.uri) !== open) return;
    const { uri, version } = open.descriptor;
    // Opening reads everything; it says nothing of what a change costs.
    const isFirst = open.checked === undefined;
    const start = performance.now();
    const diagnostics = features.diagnostics(this.checked(open));
    if (!isFirst) open.cost = performance.now() - start;
    void this.connection.sendDiagnostics({ uri, version, diagnostics });
  }

  private cancel(open: Open): void {
    clearTimeout(open.timer);
    clearImmediate(open.soon);
    open.timer = open.soon = undefined;
  }

  /** The outcome for the newest version. */
  private checked(open: Open): Checked {
    const { descriptor, checked, configuration = unread } = open;
    if (checked?.descriptor === descriptor && checked.configuration === configuration)
      return checked;
    return (open.checked = check(descriptor, configuration, checked));
  }
}

/** The last part of a URI's path, as people write it. */
function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
