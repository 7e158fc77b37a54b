import type {
  Diagnostic,
  DocumentDiagnosticReport,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver';
import { check, type Checked, type Configuration } from '../check/check.ts';
import { applyChanges, type ContentChange } from './content-changes.ts';
import { Descriptor } from '../descriptor/descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import { diagnostics, semanticTokens, semanticTokensEdits } from '../features/index.ts';
import type { BackgroundTasks } from './background-tasks.ts';

/** A check that takes less than this, in milliseconds, is done at once with every change. */
const instant = 10;
/** What is asked so soon after a change, in milliseconds, is asked together with it. */
const together = 5;
/** How long the check of a client that asks together with its changes waits for the question. */
const grace = 2;
/** After so many changes without a question, none is waited for. */
const silence = 8;
/** No check waits longer than this for typing to pause, in milliseconds. */
const longestWait = 200;
/** What holds for a request that comes before the configuration is read. */
const unread: Configuration = {};

/** A document that an author has open: its newest version, and when that is checked. */
export class OpenDocument {
  /** What its workspace decides; undefined until that is read. */
  configuration: Configuration | undefined;
  /** How long the last check took, in milliseconds; 0 before the first. */
  took = 0;
  private newest: Descriptor;
  /** The last outcome; of an earlier version while a check is waiting. */
  private last: Checked | undefined;
  /** As `took`, of the last check of a change: opening reads everything, and tells nothing of it. */
  private cost = 0;
  private wasChecked = false;
  /** When the last change came, and how many came since a question together with one. */
  private changedAt = -Infinity;
  private changesInSilence = silence;
  private timer: NodeJS.Timeout | undefined;
  /** A check that is done as soon as the messages that came with the change are answered. */
  private soon: NodeJS.Immediate | undefined;
  /** The result id and outcome a client last pulled. */
  private pulled: { readonly id: string; readonly text: string } | undefined;
  /** The segments whose tokens a client got last. */
  private tokens: { readonly id: string; readonly segments: readonly Segment[] } | undefined;

  constructor(
    readonly uri: string,
    version: number,
    text: string,
    private readonly later: BackgroundTasks,
    /** Makes an id for what a client may ask for again. */
    private readonly newId: () => string,
  ) {
    this.newest = Descriptor.open(uri, version, text);
  }

  get descriptor(): Descriptor {
    return this.newest;
  }

  change(version: number, changes: readonly ContentChange[]): void {
    this.newest = applyChanges(this.newest, version, changes);
    this.changedAt = performance.now();
    this.changesInSilence++;
  }

  /** Notes that completion was asked for: some clients do so together with each change. */
  noteQuestion(): void {
    if (performance.now() - this.changedAt < together) this.changesInSilence = 0;
  }

  /** The outcome for the newest version. */
  get checked(): Checked {
    const { newest, last, configuration = unread } = this;
    if (last?.descriptor === newest && last.configuration === configuration) return last;
    return (this.last = check(newest, configuration, last));
  }

  /** The diagnostics of the newest version; what a check took is noted where one was needed. */
  diagnostics(): Diagnostic[] {
    const { checked } = this;
    const { isDone } = checked;
    const start = performance.now();
    const found = diagnostics(checked);
    // A first check that another request came to need has been done, too, and is told of.
    if (isDone && this.took > 0) return found;
    this.took = performance.now() - start;
    if (this.wasChecked) this.cost = this.took;
    this.wasChecked = true;
    return found;
  }

  /** The diagnostics for a client that has those of an id. */
  report(previousId: string | undefined): DocumentDiagnosticReport {
    const items = this.diagnostics();
    const text = JSON.stringify(items);
    if (this.pulled?.text === text && this.pulled.id === previousId)
      return { kind: 'unchanged', resultId: this.pulled.id };
    this.pulled = { id: this.newId(), text };
    return { kind: 'full', resultId: this.pulled.id, items };
  }

  /** All tokens of the newest version. */
  semanticTokens(): SemanticTokens {
    const { newest } = this;
    const resultId = this.newId();
    this.tokens = { id: resultId, segments: newest.segments };
    return { resultId, ...semanticTokens(newest) };
  }

  /** The change of the tokens since those of an id; all of them where a client has others. */
  semanticTokensSince(previousId: string): SemanticTokens | SemanticTokensDelta {
    const { newest, tokens } = this;
    if (tokens?.id !== previousId) return this.semanticTokens();
    const resultId = this.newId();
    this.tokens = { id: resultId, segments: newest.segments };
    return { resultId, edits: semanticTokensEdits(tokens.segments, newest) };
  }

  /**
   * Has the newest version checked at once while that is cheap, but for one round of messages, and
   * for a moment where the client is one that asks together with its changes: such questions, as
   * completion, are answered first. Otherwise waits about as long as a check takes; the wait is not
   * put off by more typing, so that findings come while somebody types.
   */
  schedule(settle: () => void): void {
    // Before its configuration is read, a check would have to be done again.
    if (this.configuration === undefined) return;
    if (this.cost >= instant) this.wait(Math.min(this.cost, longestWait), settle);
    else if (this.changesInSilence < silence) this.wait(grace, settle);
    else
      this.soon ??= this.later.soon('check', () => {
        this.soon = this.later.soon('check', settle);
      });
  }

  private wait(milliseconds: number, settle: () => void): void {
    this.timer ??= this.later.after('check', milliseconds, settle);
  }

  /** Gives up the check that waits, if one does. */
  cancel(): void {
    clearTimeout(this.timer);
    clearImmediate(this.soon);
    this.timer = this.soon = undefined;
  }
}
