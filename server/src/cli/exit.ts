/** The exit codes (see `docs/cli.md`). */
export const exit = {
  /** No findings at or above the threshold. */
  clean: 0,
  /** Findings at or above the threshold. */
  findings: 1,
  /** The command could not run or finish. */
  failed: 2,
  /** Interrupted by Ctrl+C. */
  interrupted: 130,
} as const;

/** Ends a command with a message for the user, without a stack trace. */
export class Failure extends Error {
  readonly hints: readonly string[];

  /**
   * @param hints further lines: what to do instead.
   */
  constructor(message: string, hints: string | readonly string[] = []) {
    super(message);
    this.hints = typeof hints === 'string' ? [hints] : hints;
  }
}
