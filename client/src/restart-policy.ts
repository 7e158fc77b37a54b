import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
  type Message,
} from 'vscode-languageclient';

/** A server that ends more often than this within the span is not started again by itself. */
const restarts = 4;
const spanMs = 3 * 60 * 1000;
/** The connection is given up when this many messages in a row could not be sent or read. */
const errorsInARow = 3;

interface Surroundings {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Whether the server had been up, or ended before it answered for the first time. */
  wasRunning(): boolean;
  /** Called when the server is not started again. */
  gaveUp(): void;
}

/**
 * Brings a server that ended back, so that an author hardly notices, but not for ever: one that
 * ends again and again, or does not even start, is reported once and left to the author.
 */
export class RestartPolicy implements ErrorHandler {
  readonly #surroundings: Surroundings;
  #ends: number[] = [];

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  error(_error: Error, _message: Message | undefined, count = 1): ErrorHandlerResult {
    const action = count <= errorsInARow ? ErrorAction.Continue : ErrorAction.Shutdown;
    if (action === ErrorAction.Shutdown) this.#surroundings.gaveUp();
    return { action, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = this.#surroundings.now();
    this.#ends = [...this.#ends.filter((end) => now - end <= spanMs), now];
    if (this.#surroundings.wasRunning() && this.#ends.length <= restarts) {
      return { action: CloseAction.Restart, handled: true };
    }
    this.#surroundings.gaveUp();
    return {
      action: CloseAction.DoNotRestart,
      handled: true,
      message: 'The server ended too often and is not started again.',
    };
  }

  /** Starts counting anew, after the author restarted the server. */
  forget(): void {
    this.#ends = [];
  }
}
