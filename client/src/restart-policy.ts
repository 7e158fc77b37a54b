import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';

/** The most automatic restarts within three minutes; the library fixes the minutes. */
export const MAX_RESTARTS = 4;

/**
 * Restarts a server that ended as the library does by default, but lets us report that it was given
 * up, and knows when we stop it ourselves.
 */
export class RestartPolicy implements ErrorHandler {
  readonly #createDefault: () => ErrorHandler;
  readonly #onGaveUp: () => void;
  #default: ErrorHandler | undefined;
  #isStopping = false;
  /** How many times a server has ended. */
  endCount = 0;

  /**
   * @param createDefault makes the library's handler, which counts the restarts.
   * @param onGaveUp called when the server is not restarted any more.
   */
  constructor(createDefault: () => ErrorHandler, onGaveUp: () => void) {
    this.#createDefault = createDefault;
    this.#onGaveUp = onGaveUp;
  }

  /**
   * Ignores the error. Writing to a server that just ended fails a few times before `closed` is
   * called; the default would stop the client meanwhile, and then nothing restarts the server.
   */
  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue, handled: true };
  }

  async closed(): Promise<CloseHandlerResult> {
    this.endCount++;
    if (this.#isStopping) {
      const message = 'The server did not respond and was killed.';
      return { action: CloseAction.DoNotRestart, handled: true, message };
    }
    this.#default ??= this.#createDefault();
    const result = await this.#default.closed();
    if (result.action === CloseAction.DoNotRestart) this.#onGaveUp();
    // Goes to the log only.
    return { ...result, handled: true };
  }

  /** Whether a server that hangs is replaced; it counts like one that ended. */
  async mayReplace(): Promise<boolean> {
    this.#default ??= this.#createDefault();
    const { action } = await this.#default.closed();
    if (action === CloseAction.DoNotRestart) this.#onGaveUp();
    return action === CloseAction.Restart;
  }

  /** Runs a function that stops the server, which is not restarted meanwhile. */
  async whileStopping(stop: () => Promise<void>): Promise<void> {
    this.#isStopping = true;
    try {
      await stop();
    } finally {
      this.#isStopping = false;
    }
  }

  /** Starts counting again, after the user restarted the server. */
  reset(): void {
    this.#default = undefined;
  }
}
