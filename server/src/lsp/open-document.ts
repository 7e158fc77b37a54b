import type {
  Diagnostic,
  DocumentDiagnosticReport,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver';
import { Analysis } from '../check/analysis.ts';
import type { Checked, Configuration, ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { applyChanges, changedText, type ContentChange } from './content-changes.ts';
import { versionDigest } from '../deployment/version-digest.ts';
import { Descriptor, type TextChange } from '../descriptor/descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import {
  diagnostics,
  failureDiagnostic,
  semanticTokens,
  semanticTokensEdits,
} from '../features/index.ts';
import type { BackgroundTasks } from './background-tasks.ts';
import { checkWaitMs } from './check-wait.ts';
import type { CheckStatus } from './requests.ts';
import { TypedLine } from './typed-line.ts';

/** What documents have in common. */
export interface Surroundings {
  /** Makes an id for what a client may ask for again. */
  readonly newId: () => string;
  /** The date of now, as 2026-12-31. */
  readonly today: () => string;
  /** The client's command that explains an id, if links of diagnostics may call it. */
  readonly explain: string | undefined;
}

/** A version that cannot be read, with all that is known of it. */
interface Unread {
  /** Undefined if a change could not be applied: the text is known again with the next whole one. */
  readonly text: string | undefined;
  readonly error: unknown;
}

/**
 * A document that an author has open: the analysis of its newest version, and when that is due. A
 * version that cannot be read is kept all the same, so that the next one is read.
 */
export class OpenDocument {
  /** Undefined as long as no version could be read. */
  private analysis: Analysis | undefined;
  /** The newest version, if it cannot be read. */
  private unread: Unread | undefined;
  private configuration: Configuration | undefined;
  /** How long the last check took, in milliseconds; 0 before the first. */
  private checkTime = 0;
  /** As `checkTime`, without the first check: that reads everything, and a change does not. */
  private changeCheckTime = 0;
  /** Whether completion was requested since the last change. */
  private completionRequested = false;
  private cancelCheck: (() => void) | undefined;
  private readonly typing = new TypedLine();
  /** The result id and outcome a client last pulled. */
  private pulled: { readonly id: string; readonly text: string } | undefined;
  /** The segments whose tokens a client got last. */
  private tokens: { readonly id: string; readonly segments: readonly Segment[] } | undefined;

  constructor(
    readonly uri: string,
    private newestVersion: number,
    text: string,
    private readonly later: BackgroundTasks,
    private readonly surroundings: Surroundings,
  ) {
    this.read(text);
  }

  /** @throws the reason, if the newest version cannot be read. */
  get descriptor(): Descriptor {
    return this.readable().descriptor;
  }

  /** The version of the newest text. */
  get version(): number {
    return this.newestVersion;
  }

  /** The newest version with its catalogue; no rule runs for it. */
  get current(): ProfiledDescriptor {
    return this.dated().current;
  }

  /** Whether the configuration of its workspace has been read. */
  get isConfigured(): boolean {
    return this.configuration !== undefined;
  }

  /** The profile that it is checked by, and how long the last check took; 0 before the first. */
  get standing(): CheckStatus {
    return { profile: this.current.catalogue.profile, milliseconds: this.checkTime };
  }

  configure(configuration: Configuration): void {
    this.configuration = configuration;
    this.analysis?.configure(configuration);
  }

  /** @param rested is called when typing has paused, if something was held back while it went on. */
  change(version: number, changes: readonly ContentChange[], rested?: () => void): void {
    this.newestVersion = version;
    this.typing.note(changes, rested, this.later);
    const { analysis, unread } = this;
    try {
      if (analysis !== undefined && unread === undefined) {
        analysis.follow(applyChanges(analysis.descriptor, version, changes));
        return;
      }
    } catch (error) {
      this.later.report('didChange', error);
    }
    // The long way: the text is changed as a text, and read from the start.
    const before = unread === undefined ? analysis?.descriptor.text : unread.text;
    let text: string | undefined;
    try {
      text = changedText(before, changes);
    } catch (error) {
      this.later.report('didChange', error);
      this.unread = { text: undefined, error };
      return;
    }
    if (text !== undefined) this.read(text);
  }

  /** Reads a text from the start; keeps it if it cannot be read. */
  private read(text: string): void {
    try {
      const descriptor = Descriptor.open(this.uri, this.newestVersion, text);
      if (this.analysis === undefined)
        this.analysis = new Analysis(descriptor, this.configuration, undefined, versionDigest);
      else this.analysis.follow(descriptor);
      this.unread = undefined;
    } catch (error) {
      this.later.report('read', error);
      this.unread = { text, error };
    }
  }

  private readable(): Analysis {
    if (this.unread !== undefined) throw this.unread.error;
    // There is one or the other.
    if (this.analysis === undefined) throw new TypeError('The document was never read.');
    return this.analysis;
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

  /** Checks the newest version with changes, of which nothing is kept. */
  tried(changes: readonly TextChange[]): Checked {
    return this.dated().tried(changes);
  }

  /** The analysis at the date of now: the document may have been open for days. */
  private dated(): Analysis {
    const analysis = this.readable();
    analysis.setToday(this.surroundings.today());
    return analysis;
  }

  /** The diagnostics of the newest version; ASR000 alone if it cannot be analyzed. */
  diagnostics(): Diagnostic[] {
    const { explain } = this.surroundings;
    try {
      const checked = this.checked();
      return diagnostics(checked, explain, this.typing.lineFor(checked));
    } catch (error) {
      this.later.report('check', error);
      return [failureDiagnostic(error, explain)];
    }
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
    const wait = checkWaitMs(this.changeCheckTime, this.completionRequested);
    this.completionRequested = false;
    // Before the configuration is read, a check would have to be done again.
    if (!this.isConfigured || this.cancelCheck !== undefined) return;
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

  dispose(): void {
    this.cancel();
    this.typing.end();
  }
}
