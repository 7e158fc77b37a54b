import type {
  Diagnostic,
  DocumentDiagnosticReport,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver';
import { Analysis } from '../check/analysis.ts';
import type { Checked, Configuration, ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { applyChanges, type ContentChange } from './content-changes.ts';
import { Descriptor } from '../descriptor/descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import { diagnostics, semanticTokens, semanticTokensEdits } from '../features/index.ts';
import type { BackgroundTasks } from './background-tasks.ts';
import type { CheckStatus } from './requests.ts';

/** A check that takes less than this runs at once after every change. */
const SYNC_BUDGET_MS = 10;
/** No check waits longer than this for typing to pause. */
const MAX_WAIT_MS = 200;
/**
 * How long a check waits for the completion request of a client that sends one after each change.
 * Without it, completion in a descriptor of 10,000 machines waits for a check of about 2 ms.
 */
const COMPLETION_WAIT_MS = 2;

/** What documents have in common. */
export interface Surroundings {
  /** Makes an id for what a client may ask for again. */
  readonly newId: () => string;
  /** The date of now, as 2026-12-31. */
  readonly today: () => string;
  /** The client's command that explains an id, if links of diagnostics may call it. */
  readonly explain: string | undefined;
}

/** A document that an author has open: the analysis of its newest version, and when that is due. */
export class OpenDocument {
  private readonly analysis: Analysis;
  private configured = false;
  /** How long the last check took, in milliseconds; 0 before the first. */
  private checkTime = 0;
  /** As `checkTime`, without the first check: that reads everything, and a change does not. */
  private changeCheckTime = 0;
  /** Whether completion was requested since the last change. */
  private completionRequested = false;
  private cancelCheck: (() => void) | undefined;
  /** The result id and outcome a client last pulled. */
  private pulled: { readonly id: string; readonly text: string } | undefined;
  /** The segments whose tokens a client got last. */
  private tokens: { readonly id: string; readonly segments: readonly Segment[] } | undefined;

  constructor(
    readonly uri: string,
    version: number,
    text: string,
    private readonly later: BackgroundTasks,
    private readonly surroundings: Surroundings,
  ) {
    this.analysis = new Analysis(Descriptor.open(uri, version, text));
  }

  get descriptor(): Descriptor {
    return this.analysis.descriptor;
  }

  /** The newest version with its catalogue; no rule runs for it. */
  get current(): ProfiledDescriptor {
    return this.dated().current;
  }

  /** Whether the configuration of its workspace has been read. */
  get isConfigured(): boolean {
    return this.configured;
  }

  /** The profile that it is checked by, and how long the last check took; 0 before the first. */
  get standing(): CheckStatus {
    return { profile: this.current.catalogue.profile, milliseconds: this.checkTime };
  }

  configure(configuration: Configuration): void {
    this.configured = true;
    this.analysis.configure(configuration);
  }

  change(version: number, changes: readonly ContentChange[]): void {
    this.analysis.follow(applyChanges(this.descriptor, version, changes));
  }

  /** Notes that completion is requested: some clients do so after each change. */
  noteCompletion(): void {
    this.completionRequested = true;
  }

  /** Checks the newest version, unless that was done. */
  checked(): Checked {
    const analysis = this.dated();
    if (analysis.isChecked) return analysis.checked();
    const start = performance.now();
    const checked = analysis.checked();
    const time = performance.now() - start;
    if (this.checkTime > 0) this.changeCheckTime = time;
    this.checkTime = time;
    return checked;
  }

  /** The analysis at the date of now: the document may have been open for days. */
  private dated(): Analysis {
    this.analysis.setToday(this.surroundings.today());
    return this.analysis;
  }

  diagnostics(): Diagnostic[] {
    return diagnostics(this.checked(), this.surroundings.explain);
  }

  /** The diagnostics for a client that has those of an id. */
  report(previousId: string | undefined): DocumentDiagnosticReport {
    const items = this.diagnostics();
    const text = JSON.stringify(items);
    if (this.pulled?.text === text && this.pulled.id === previousId)
      return { kind: 'unchanged', resultId: this.pulled.id };
    this.pulled = { id: this.surroundings.newId(), text };
    return { kind: 'full', resultId: this.pulled.id, items };
  }

  /** All tokens of the newest version. */
  semanticTokens(): SemanticTokens {
    const { descriptor } = this;
    const resultId = this.surroundings.newId();
    this.tokens = { id: resultId, segments: descriptor.segments };
    return { resultId, ...semanticTokens(descriptor) };
  }

  /** The change of the tokens since those of an id; all of them where a client has others. */
  semanticTokensSince(previousId: string): SemanticTokens | SemanticTokensDelta {
    const { descriptor, tokens } = this;
    if (tokens?.id !== previousId) return this.semanticTokens();
    const resultId = this.surroundings.newId();
    this.tokens = { id: resultId, segments: descriptor.segments };
    return { resultId, edits: semanticTokensEdits(tokens.segments, descriptor) };
  }

  /**
   * Runs `settle` for the newest version: as soon as the messages at hand are answered, if a check is
   * fast, so that completion, which is often requested together with a change, comes first; else after
   * about as long as a check takes. More changes do not put it off, so that findings come while
   * somebody types.
   */
  schedule(settle: () => void): void {
    const wait = this.waitTime();
    this.completionRequested = false;
    // Before the configuration is read, a check would have to be done again.
    if (!this.configured || this.cancelCheck !== undefined) return;
    this.cancelCheck =
      wait === 0
        ? this.later.afterMessages('check', settle)
        : this.later.after('check', wait, settle);
  }

  /** Cancels the check that waits, if there is one. */
  cancel(): void {
    this.cancelCheck?.();
    this.cancelCheck = undefined;
  }

  private waitTime(): number {
    if (this.changeCheckTime >= SYNC_BUDGET_MS) return Math.min(this.changeCheckTime, MAX_WAIT_MS);
    return this.completionRequested ? COMPLETION_WAIT_MS : 0;
  }
}
