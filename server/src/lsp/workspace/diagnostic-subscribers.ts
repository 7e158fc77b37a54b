/** The clients and requests that receive workspace diagnostics, with what each has received. */
import type { CancellationToken, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';

/** What a subscriber has received: result ids by URI. */
export type SentResults = Map<string, string>;
export type SendReport = (report: WorkspaceDocumentDiagnosticReport) => void;

export class DiagnosticSubscribers {
  private readonly subscribers = new Set<SentResults>();
  private waiting: (() => void)[] = [];
  private isDisposed = false;

  /**
   * Sends all results to a subscriber and then each change, until it unsubscribes.
   * @param sent what the subscriber has; updated by `sendNew`.
   * @param sendNew sends what is not in `sent`; `isFirst` is true for the first call.
   */
  async subscribe(
    sent: SentResults,
    token: CancellationToken | undefined,
    sendNew: (isFirst: boolean) => Promise<void>,
  ): Promise<void> {
    this.subscribers.add(sent);
    const stop = token?.onCancellationRequested(() => {
      this.notify();
    });
    try {
      for (let isFirst = true; !this.isUnsubscribed(token); isFirst = false) {
        const state = { isCurrent: true };
        this.waiting.push(() => {
          state.isCurrent = false;
        });
        await sendNew(isFirst);
        // If something changed while sending, send again at once.
        if (state.isCurrent && !this.isUnsubscribed(token))
          await new Promise<void>((resolve) => this.waiting.push(resolve));
      }
    } finally {
      stop?.dispose();
      this.subscribers.delete(sent);
    }
  }

  /** Whether a subscription has ended. */
  isUnsubscribed(token: CancellationToken | undefined): boolean {
    return this.isDisposed || token?.isCancellationRequested === true;
  }

  /** Makes all subscriptions send changes. */
  notify(): void {
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** Makes all subscriptions send a file again, even if its result is unchanged. */
  forget(uri: string): void {
    for (const sent of this.subscribers) sent.delete(uri);
  }

  /** Ends all subscriptions. */
  dispose(): void {
    this.isDisposed = true;
    this.notify();
  }
}
