/** What the command line sees of the world, so that tests can run it without a process. */

/** A stream that is written to. */
export interface Output {
  /** Resolves when more may be written; a reader that went away is no failure. */
  write(text: string): Promise<void>;
  readonly isTTY: boolean;
  /** The width of the terminal, where it is one. */
  readonly columns: number | undefined;
}

/** The world of one call. Files are reached through `node:fs`, relative to `cwd`. */
export interface Io {
  /** The report, and nothing else. */
  readonly stdout: Output;
  /** Everything that is said about the work. */
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** An absolute path. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the call is to end early. */
  readonly signal: AbortSignal;
  /** The number of this process, and whether one of a number is running. */
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
  /** Serves an editor on stdin and stdout until it goes. */
  readonly serve: () => Promise<void>;
}
