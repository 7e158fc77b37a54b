/** Who listens to what is found in the workspace: what each was told, and when there is more to tell. */
import type { CancellationToken, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';

/** What was told to somebody: result ids by URI. */
export type SentResults = Map<string, string>;
export type Tell = (report: WorkspaceDocumentDiagnosticReport) => void;

export class DiagnosticSubscribers {
  private readonly listeners = new Set<SentResults>();
  private waiting: (() => void)[] = [];
  private ended = false;

  /**
   * Has somebody told what there is, and then each change, until nobody listens.
   * @param tellAll tells what was not told yet; `isFirst` the first time.
   */
  async follow(
    told: SentResults,
    token: CancellationToken | undefined,
    tellAll: (isFirst: boolean) => Promise<void>,
  ): Promise<void> {
    this.listeners.add(told);
    const stop = token?.onCancellationRequested(() => {
      this.wake();
    });
    try {
      for (let isFirst = true; !this.hasLeft(token); isFirst = false) {
        const state = { isCurrent: true };
        this.waiting.push(() => {
          state.isCurrent = false;
        });
        await tellAll(isFirst);
        // What changed while it was told is told at once.
        if (state.isCurrent && !this.hasLeft(token))
          await new Promise<void>((resolve) => this.waiting.push(resolve));
      }
    } finally {
      stop?.dispose();
      this.listeners.delete(told);
    }
  }

  /** Whether somebody listens no more. */
  hasLeft(token: CancellationToken | undefined): boolean {
    return this.ended || token?.isCancellationRequested === true;
  }

  /** There is more to tell. */
  wake(): void {
    for (const go of this.waiting.splice(0)) go();
  }

  /** What everybody was told of a file holds no more. */
  forget(uri: string): void {
    for (const told of this.listeners) told.delete(uri);
  }

  /** Everybody has to leave. */
  dispose(): void {
    this.ended = true;
    this.wake();
  }
}
