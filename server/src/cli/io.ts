/** The environment of the command line, so that tests can run it without a process. */
import type { Clock } from '../check/calendar-date.ts';

/** An output stream. */
export interface Output {
  /** Resolves when more may be written, also when the reader has gone. */
  write(text: string): Promise<void>;
  readonly isTTY: boolean;
  /** The width of the terminal; undefined if it is not one. */
  readonly columns: number | undefined;
}

/** The environment of one call. Files are accessed through `node:fs`, relative to `cwd`. */
export interface Io {
  /** The report, and nothing else. */
  readonly stdout: Output;
  /** All messages. */
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** An absolute path. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted to end the call early. */
  readonly signal: AbortSignal;
  readonly pid: number;
  /** The one clock of the command line. */
  readonly now: Clock;
  /** Whether a process is running. */
  readonly isRunning: (pid: number) => boolean;
  /** Serves an editor on stdin and stdout until it disconnects. */
  readonly serve: () => Promise<void>;
  /**
   * Runs a command where it can be interrupted while it computes. Undefined where it can be already,
   * and in tests.
   * @param stdin what was read of standard input.
   */
  readonly runInWorker?: (
    args: readonly string[],
    stdin: Uint8Array | undefined,
  ) => Promise<number>;
}
