/**
 * The descriptors of the workspace that are not open. The client finds them. Each is read and checked
 * once, and again only when it, its configuration or the date changes. Messages from the client are
 * handled between two checks, so that typing is never delayed. Only the results are kept.
 */
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type ResultProgressReporter,
  type SymbolInformation,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import {
  DiagnosticSubscribers,
  type SendReport,
  type SentResults,
} from './diagnostic-subscribers.ts';
import type { Configurations, ReadText } from './configurations.ts';
import { FilesByFolder } from './files-by-folder.ts';
import { cancelled, turn, type BackgroundTasks } from '../background-tasks.ts';
import { FileList } from './file-list.ts';
import { showProgress } from './show-progress.ts';
import type { Surroundings } from '../open-document.ts';
import { checkUnopened, failedUnopened, type Unopened } from './unopened-descriptor.ts';

/** Reports sent in one message. */
const BATCH_SIZE = 16;

/** The state of a file; replaced when the file changes. */
interface Slot {
  outcome: Promise<Outcome> | undefined;
  /** The outcome before the change. */
  readonly before: Promise<Outcome> | undefined;
}

type Outcome = Unopened & { readonly id: string };

export class Workspace {
  private readonly slots = new FilesByFolder<Slot>();
  private readonly subscribers = new DiagnosticSubscribers();
  private readonly fileList: FileList;
  private listed: Promise<void> | undefined;
  private results = 0;

  constructor(
    private readonly connection: Connection,
    private readonly background: BackgroundTasks,
    private readonly read: ReadText,
    private readonly configurations: Configurations,
    private readonly isOpen: (uri: string) => boolean,
    private readonly showsProgress: boolean,
    private readonly surroundings: Surroundings,
  ) {
    this.fileList = new FileList(connection, background);
  }

  /** Answers `workspace/diagnostic`; with partial results, sends changes until it is cancelled. */
  async pull(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    parts: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const sent: SentResults = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    if (parts === undefined) {
      await this.sendNew(sent, token, (report) => items.push(report), progress);
      if (token.isCancellationRequested) throw cancelled();
      return { items };
    }
    const flush = () => {
      if (items.length > 0) parts.report({ items: items.splice(0) });
    };
    await this.subscribe(
      sent,
      token,
      progress,
      (report) => {
        items.push(report);
        if (items.length >= BATCH_SIZE) flush();
      },
      flush,
    );
    if (token.isCancellationRequested) throw cancelled();
    return { items: [] };
  }

  /** From now on publishes the diagnostics to a client that does not request them. */
  push(): void {
    const sent: SentResults = new Map();
    const send: SendReport = (report) => {
      if (report.kind !== 'full') return;
      const { uri, items } = report;
      this.background.go('publish', this.connection.sendDiagnostics({ uri, diagnostics: items }));
    };
    // After a failure it waits for the next change, and tries again.
    const publish = (): Promise<void> =>
      this.sendNew(sent, undefined, send, undefined).catch((error: unknown) => {
        this.background.report('workspace', error);
      });
    this.background.go('workspace', this.subscribers.subscribe(sent, undefined, publish));
  }

  /** The diagnostics of an unopened file; undefined if it is not in the workspace. */
  async of(uri: string): Promise<{ id: string; items: Diagnostic[] } | undefined> {
    const slot = this.slots.get(uri);
    if (slot === undefined) return undefined;
    const { id, items } = await this.outcome(uri, slot);
    return { id, items: [...items] };
  }

  /** The symbols of the unopened files that are checked. */
  async symbols(): Promise<SymbolInformation[]> {
    const all: SymbolInformation[] = [];
    for (const [uri, { outcome }] of this.slots)
      if (outcome !== undefined && !this.isOpen(uri)) all.push(...(await outcome).symbols);
    return all;
  }

  /** Handles that a document was closed: its file counts again. */
  closed(uri: string): void {
    if (this.slots.has(uri)) this.changed(uri);
    this.subscribers.forget(uri);
    this.subscribers.notify();
  }

  /** Handles that a file changed. @returns whether the file is known; if not, it may be new. */
  changed(uri: string): boolean {
    const slot = this.slots.get(uri);
    if (slot === undefined) return false;
    this.slots.set(uri, { outcome: undefined, before: slot.outcome ?? slot.before });
    this.subscribers.notify();
    return true;
  }

  /** Handles that a file or a folder was deleted. */
  deleted(uri: string): void {
    // The client reports every deletion, also by git and builds; most are not descriptors.
    const removed = [uri, ...this.slots.within(uri)].filter((one) => this.slots.delete(one));
    if (removed.length > 0) this.subscribers.notify();
  }

  /** Lists the files again, because there may be new ones. */
  relist(): void {
    this.listed = undefined;
    this.subscribers.notify();
  }

  /** Checks every file again. */
  recheck(): void {
    for (const uri of this.slots.keys()) this.changed(uri);
  }

  dispose(): void {
    this.subscribers.dispose();
  }

  /** Sends all results and then each change, until the subscription ends. */
  private subscribe(
    sent: SentResults,
    token: CancellationToken | undefined,
    progress: WorkDoneProgressReporter | undefined,
    send: SendReport,
    flush?: () => void,
  ): Promise<void> {
    const sendChanged: SendReport = (report) => {
      if (report.kind === 'full') send(report);
    };
    return this.subscribers.subscribe(sent, token, async (isFirst) => {
      await (isFirst
        ? this.sendNew(sent, token, send, progress)
        : this.sendNew(sent, token, sendChanged, undefined));
      flush?.();
    });
  }

  /** Sends a report for every file and updates `sent`; checks files that are not checked yet. */
  private async sendNew(
    sent: SentResults,
    token: CancellationToken | undefined,
    send: SendReport,
    progress: WorkDoneProgressReporter | undefined,
  ): Promise<void> {
    await (this.listed ??= this.list());
    for (const uri of [...sent.keys()]) {
      if (this.slots.has(uri) || this.isOpen(uri)) continue;
      sent.delete(uri);
      send({ kind: 'full', uri, version: null, items: [] });
    }
    const all = [...this.slots];
    const unchecked = all.filter(([uri, slot]) => !slot.outcome && !this.isOpen(uri)).length;
    const { connection, showsProgress } = this;
    const shown = await showProgress(unchecked, progress, showsProgress ? connection : undefined);
    let done = 0;
    try {
      for (const [uri, slot] of all) {
        if (this.subscribers.isUnsubscribed(token)) return;
        if (this.isOpen(uri)) continue;
        if (slot.outcome === undefined) {
          await turn();
          shown?.report(Math.floor((100 * done) / unchecked), `${++done} of ${unchecked}`);
        }
        const { id, items } = await this.outcome(uri, slot);
        // The file may have been opened, changed or deleted meanwhile.
        if (this.slots.get(uri) !== slot || this.isOpen(uri)) continue;
        if (sent.get(uri) === id) send({ kind: 'unchanged', uri, version: null, resultId: id });
        else {
          sent.set(uri, id);
          send({ kind: 'full', uri, version: null, resultId: id, items: [...items] });
        }
      }
    } finally {
      shown?.done();
    }
  }

  private async list(): Promise<void> {
    const uris = await this.fileList.list().catch((error: unknown) => {
      this.listed = undefined;
      throw error;
    });
    for (const uri of this.slots.keys()) if (!uris.has(uri)) this.slots.delete(uri);
    for (const uri of uris)
      if (!this.slots.has(uri)) this.slots.set(uri, { outcome: undefined, before: undefined });
  }

  private outcome(uri: string, slot: Slot): Promise<Outcome> {
    return (slot.outcome ??= this.check(uri, slot.before).catch((error: unknown) => {
      this.background.report('workspace', error);
      return { id: `w${++this.results}`, ...failedUnopened(error, this.surroundings) };
    }));
  }

  private async check(uri: string, earlier: Slot['before']): Promise<Outcome> {
    const found = await checkUnopened(uri, this.read, this.configurations, this.surroundings);
    const before = await earlier;
    const isSame = JSON.stringify(before?.items) === JSON.stringify(found.items);
    return { ...found, id: isSame && before ? before.id : `w${++this.results}` };
  }
}
