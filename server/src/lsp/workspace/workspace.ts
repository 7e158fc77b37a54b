/**
 * The descriptors of the workspace that are not open. The client finds them; each is read and
 * checked once, one a turn so that nobody who types waits, and again only when it or its
 * configuration changes. Of each only the outcome is kept.
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
import { DiagnosticSubscribers, type Tell, type SentResults } from './diagnostic-subscribers.ts';
import type { Configurations, ReadText } from './configurations.ts';
import { Files } from './files-by-folder.ts';
import { cancelled, turn, type BackgroundTasks } from '../background-tasks.ts';
import { FileList } from './file-list.ts';
import { checkUnopened, type Unopened } from './unopened-descriptor.ts';

/** So many reports are sent together. */
const batch = 16;
/** Who waits for more files than this is told how far it is. */
const manyFiles = 50;

/** What is known of a file; a change of the file puts a new one in its place. */
interface Slot {
  outcome: Promise<Outcome> | undefined;
  /** The outcome before the file changed. */
  readonly before: Promise<Outcome> | undefined;
}

interface Outcome extends Unopened {
  readonly id: string;
}

export class Workspace {
  private readonly slots = new Files<Slot>();
  private readonly audience = new DiagnosticSubscribers();
  private readonly listing: FileList;
  private listed: Promise<void> | undefined;
  private results = 0;

  constructor(
    private readonly connection: Connection,
    private readonly later: BackgroundTasks,
    private readonly read: ReadText,
    private readonly configurations: Configurations,
    private readonly isOpen: (uri: string) => boolean,
    private readonly showsProgress: boolean,
  ) {
    this.listing = new FileList(connection, later);
  }

  /** Answers `workspace/diagnostic`: at once, or to a client that takes parts, as long as it listens. */
  async pull(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    parts: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const told: SentResults = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    if (parts === undefined) {
      await this.pass(told, token, (report) => items.push(report), progress);
      if (token.isCancellationRequested) throw cancelled();
      return { items };
    }
    const send = () => {
      if (items.length > 0) parts.report({ items: items.splice(0) });
    };
    await this.follow(
      told,
      token,
      progress,
      (report) => {
        items.push(report);
        if (items.length >= batch) send();
      },
      send,
    );
    if (token.isCancellationRequested) throw cancelled();
    return { items: [] };
  }

  /** Sends the diagnostics to a client that does not ask, from now on. */
  push(): void {
    const publish = this.follow(new Map(), undefined, undefined, (report) => {
      if (report.kind !== 'full') return;
      const { uri, items } = report;
      this.later.go('publish', this.connection.sendDiagnostics({ uri, diagnostics: items }));
    });
    this.later.go('workspace', publish);
  }

  /** The outcome of a file that is not open, if it is one of the workspace's. */
  async of(uri: string): Promise<{ id: string; items: Diagnostic[] } | undefined> {
    const slot = this.slots.get(uri);
    if (slot === undefined) return undefined;
    const { id, items } = await this.outcome(uri, slot);
    return { id, items: [...items] };
  }

  /** The named things of the files that are checked and not open. */
  async symbols(): Promise<SymbolInformation[]> {
    const all: SymbolInformation[] = [];
    for (const [uri, { outcome }] of this.slots)
      if (outcome !== undefined && !this.isOpen(uri)) all.push(...(await outcome).symbols);
    return all;
  }

  /** A document was closed: from now on its file counts. */
  closed(uri: string): void {
    if (this.slots.has(uri)) this.changed(uri);
    this.audience.forget(uri);
    this.audience.wake();
  }

  /** A file has another content. @returns whether it is known; if not, it may have come unheard. */
  changed(uri: string): boolean {
    const slot = this.slots.get(uri);
    if (slot === undefined) return false;
    this.slots.set(uri, { outcome: undefined, before: slot.outcome ?? slot.before });
    this.audience.wake();
    return true;
  }

  /** A file or a folder went. */
  deleted(uri: string): void {
    // All that goes is told, what git and builds throw away included: most of it is none of ours.
    const gone = [uri, ...this.slots.within(uri)].filter((one) => this.slots.delete(one));
    if (gone.length > 0) this.audience.wake();
  }

  /** Other files may be there now. */
  relist(): void {
    this.listed = undefined;
    this.audience.wake();
  }

  /** Every file is to be checked again. */
  recheck(): void {
    for (const uri of this.slots.keys()) this.changed(uri);
  }

  dispose(): void {
    this.audience.dispose();
  }

  /** Tells what there is, and then each change, until nobody listens. */
  private follow(
    told: SentResults,
    token: CancellationToken | undefined,
    progress: WorkDoneProgressReporter | undefined,
    tell: Tell,
    passed?: () => void,
  ): Promise<void> {
    const tellChanged: Tell = (report) => {
      if (report.kind === 'full') tell(report);
    };
    return this.audience.follow(told, token, async (isFirst) => {
      await (isFirst
        ? this.pass(told, token, tell, progress)
        : this.pass(told, token, tellChanged, undefined));
      passed?.();
    });
  }

  /** Tells of every file what was not told yet. */
  private async pass(
    told: SentResults,
    token: CancellationToken | undefined,
    tell: Tell,
    progress: WorkDoneProgressReporter | undefined,
  ): Promise<void> {
    await (this.listed ??= this.list());
    for (const uri of [...told.keys()]) {
      if (this.slots.has(uri) || this.isOpen(uri)) continue;
      told.delete(uri);
      tell({ kind: 'full', uri, version: null, items: [] });
    }
    const all = [...this.slots];
    const work = all.filter(([uri, { outcome }]) => outcome === undefined && !this.isOpen(uri));
    const shown = await this.progress(work.length, progress);
    let done = 0;
    try {
      for (const [uri, slot] of all) {
        if (this.audience.hasLeft(token)) return;
        if (this.isOpen(uri)) continue;
        if (slot.outcome === undefined) {
          await turn();
          shown?.report(Math.floor((100 * done) / work.length), `${++done} of ${work.length}`);
        }
        const { id, items } = await this.outcome(uri, slot);
        // Meanwhile it may have been opened, changed or deleted.
        if (this.slots.get(uri) !== slot || this.isOpen(uri)) continue;
        if (told.get(uri) === id) tell({ kind: 'unchanged', uri, version: null, resultId: id });
        else {
          told.set(uri, id);
          tell({ kind: 'full', uri, version: null, resultId: id, items: [...items] });
        }
      }
    } finally {
      shown?.done();
    }
  }

  private async progress(
    files: number,
    given: WorkDoneProgressReporter | undefined,
  ): Promise<WorkDoneProgressReporter | undefined> {
    if (files === 0) return undefined;
    const shown =
      files > manyFiles && this.showsProgress
        ? await this.connection.window.createWorkDoneProgress()
        : given;
    shown?.begin('Checking descriptors', 0, `0 of ${files}`);
    return shown;
  }

  private async list(): Promise<void> {
    const uris = await this.listing.list();
    if (uris === undefined) return;
    for (const uri of this.slots.keys()) if (!uris.has(uri)) this.slots.delete(uri);
    for (const uri of uris)
      if (!this.slots.has(uri)) this.slots.set(uri, { outcome: undefined, before: undefined });
  }

  private outcome(uri: string, slot: Slot): Promise<Outcome> {
    return (slot.outcome ??= this.check(uri, slot.before).catch((error: unknown) => {
      this.later.report('workspace', error);
      return { id: `w${++this.results}`, items: [], symbols: [] };
    }));
  }

  private async check(uri: string, earlier: Slot['before']): Promise<Outcome> {
    const found = await checkUnopened(uri, this.read, this.configurations);
    const before = await earlier;
    const isSame = JSON.stringify(before?.items) === JSON.stringify(found.items);
    return { ...found, id: isSame && before ? before.id : `w${++this.results}` };
  }
}
