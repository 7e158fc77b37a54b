import { LSPErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { failureWithoutText } from '../text/failure-report.ts';

/** How a line of the log says what failed; each failure is written once. */
export type LogFailure = (name: string, error: unknown) => void;

/**
 * What runs later, or does not wait for its end: timers and promises that nobody awaits. A failure in
 * them becomes a line of the log; under node it would end the process.
 */
export class BackgroundTasks {
  constructor(readonly report: LogFailure) {}

  /** Runs something after a while, in milliseconds. */
  after(name: string, wait: number, run: () => void): NodeJS.Timeout {
    return setTimeout(() => {
      this.run(name, run);
    }, wait);
  }

  /** Runs something when the message at hand is dealt with. */
  soon(name: string, run: () => void): NodeJS.Immediate {
    return setImmediate(() => {
      this.run(name, run);
    });
  }

  /** Lets a promise go its way. */
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

/** Lets messages that came meanwhile be dealt with. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** What is answered to a request that the client gave up. */
export function cancelled(): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/**
 * Writes failures to the client's log, each once, without anything an author wrote. What a failure says
 * of itself goes to a client that traces all that is said, which is text of descriptors anyway.
 */
export function reporter({ console, tracer }: Pick<Connection, 'console' | 'tracer'>): LogFailure {
  const reported = new Set<string>();
  return (name, error) => {
    const line = `${name}: ${failureWithoutText(error)}`;
    // Somebody who breaks everything gets no log without end.
    if (reported.has(line) || reported.size >= mostReports) return;
    reported.add(line);
    try {
      console.error(line);
      tracer.log(name, String(error));
    } catch {
      // The client has gone, and with it everybody who could read this.
    }
  };
}

const mostReports = 1000;
