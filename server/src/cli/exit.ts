/** What the command line ends with (see `docs/cli.md`). */
export const exit = {
  /** Nothing to object to. */
  clean: 0,
  /** Findings at or above the threshold. */
  findings: 1,
  /** It could not do what it was asked for. */
  failed: 2,
  /** Ended by Ctrl+C. */
  interrupted: 130,
} as const;

/** A reason why the call cannot be carried out, as a sentence for whoever made it. */
export class Failure extends Error {
  readonly hints: readonly string[];

  /**
   * @param hints more lines: what to do instead.
   */
  constructor(message: string, hints: string | readonly string[] = []) {
    super(message);
    this.hints = typeof hints === 'string' ? [hints] : hints;
  }
}
