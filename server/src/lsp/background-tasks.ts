import { LSPErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { failureWithoutText } from '../text/failure-report.ts';

/** Writes a failure to the log, each one once. */
export type LogFailure = (name: string, error: unknown) => void;

/**
 * Timers, and promises that nobody awaits. A failure in them is written to the log; in Node.js it would
 * end the process.
 */
export class BackgroundTasks {
  constructor(readonly report: LogFailure) {}

  /** Runs a function after a time. Returns a function that cancels it. */
  after(name: string, milliseconds: number, run: () => void): () => void {
    const timer = setTimeout(() => {
      this.run(name, run);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }

  /** As `after`, but a process that has nothing else to do ends without it. */
  afterWithoutKeepingAlive(name: string, milliseconds: number, run: () => void): () => void {
    const timer: unknown = setTimeout(() => {
      this.run(name, run);
    }, milliseconds);
    // In a browser a timer is a number.
    if (typeof timer === 'object') (timer as { unref?: () => void } | null)?.unref?.();
    return () => {
      clearTimeout(timer as ReturnType<typeof setTimeout>);
    };
  }

  /** Runs a function when the messages at hand are answered. Returns a function that cancels it. */
  afterMessages(name: string, run: () => void): () => void {
    let isCancelled = false;
    void messagesAnswered().then(() => {
      if (!isCancelled) this.run(name, run);
    });
    return () => {
      isCancelled = true;
    };
  }

  /** Runs a function in the next turn of the event loop. */
  soon(name: string, run: () => void): void {
    setImmediate(() => {
      this.run(name, run);
    });
  }

  /** Runs a promise in the background. */
  go(name: string, promise: Promise<unknown>): void {
    promise.catch((error: unknown) => {
      this.report(name, error);
    });
  }

  private run(name: string, run: () => void): void {
    try {
      run();
    } catch (error) {
      this.report(name, error);
    }
  }
}

/** Waits for the next turn of the event loop. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/**
 * Waits until the messages at hand are answered: in the first turn those that are queued, in the second
 * those that came meanwhile.
 */
export async function messagesAnswered(): Promise<void> {
  await turn();
  await turn();
}

/** The answer to a request that the client canceled. */
export function cancelled(): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/**
 * Writes failures to the client's log, each one once, without anything an author wrote. The message of
 * an error may quote the descriptor; it is sent to a client that traces all messages, which contain the
 * text of descriptors anyway.
 */
export function reporter({ console, tracer }: Pick<Connection, 'console' | 'tracer'>): LogFailure {
  const reported = new Set<string>();
  return (name, error) => {
    const line = `${name}: ${failureWithoutText(error)}`;
    // A limit for a client whose every request fails in another way.
    if (reported.has(line) || reported.size >= MAX_FAILURES) return;
    reported.add(line);
    try {
      console.error(line);
      tracer.log(name, String(error));
    } catch {
      // The client is gone.
    }
  };
}

const MAX_FAILURES = 1000;
