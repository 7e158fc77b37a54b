import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';

/** A server that ends more often than this within the span is not started again by itself. */
const restarts = 4;
const spanMs = 3 * 60 * 1000;

interface Surroundings {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Called when the server is not started again. */
  gaveUp(): void;
}

/**
 * Brings a server that ended back, so that an author hardly notices, but not for ever: one that
 * ends again and again is reported once and left to the author.
 */
export class RestartPolicy implements ErrorHandler {
  readonly #surroundings: Surroundings;
  #ends: number[] = [];
  #isWanted = false;
  /** How often a server ended, and the policy was asked what to do. */
  asked = 0;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /**
   * An error of the connection decides nothing: what is written to a server that just ended fails a
   * few times before its end is known, and then `closed` is asked.
   */
  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = this.#surroundings.now();
    this.asked++;
    if (this.#isWanted) {
      const message = 'The server did not answer and was ended.';
      return { action: CloseAction.DoNotRestart, handled: true, message };
    }
    this.#ends = [...this.#ends.filter((end) => now - end <= spanMs), now];
    if (this.#ends.length <= restarts) {
      return {
        action: CloseAction.Restart,
        handled: true,
        message: `The server ended, ${this.#ends.length} of ${restarts} times; it is started again.`,
      };
    }
    this.#surroundings.gaveUp();
    return {
      action: CloseAction.DoNotRestart,
      handled: true,
      message: 'The server ended too often and is not started again.',
    };
  }

  /** Takes the end of the server for wanted while something is done that ends it. */
  async duringEnd(end: () => Promise<void>): Promise<void> {
    this.#isWanted = true;
    try {
      await end();
    } finally {
      this.#isWanted = false;
    }
  }

  /** Starts counting anew, after the author restarted the server. */
  forget(): void {
    this.#ends = [];
  }
}
