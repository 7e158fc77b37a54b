import { ResponseError, type CancellationToken } from 'vscode-languageserver';
import { cancelled, type LogFailure } from './background-tasks.ts';

/** The two ways to wrap a handler. */
export interface Guard<Server> {
  notification: <P>(
    name: string,
    handle: (all: Server, params: P) => void | Promise<void>,
  ) => (params: P) => void;
  request: <P, R, More extends unknown[]>(
    name: string,
    handle: (all: Server, params: P, token: CancellationToken, ...more: More) => R | Promise<R>,
    fallback: R,
  ) => (params: P, token: CancellationToken, ...more: More) => Promise<R>;
}

/**
 * Wraps every handler: it waits until the server is loaded, keeps the order in which messages came,
 * and turns a failure inside into a line of the log and an empty answer. A client never sees a
 * server die of one bad document.
 */
export function guard<Server>(report: LogFailure, ready: () => Promise<Server>): Guard<Server> {
  return {
    notification: (name, handle) => (params) => {
      let all: Promise<Server>;
      try {
        all = ready();
      } catch {
        // A notification before `initialize` or after `shutdown` is dropped, as the protocol asks.
        return;
      }
      all
        .then((documents) => handle(documents, params))
        .catch((error: unknown) => {
          report(name, error);
        });
    },
    request:
      (name, handle, fallback) =>
      async (params, token, ...more) => {
        const documents = await ready();
        if (token.isCancellationRequested) throw cancelled();
        try {
          return await handle(documents, params, token, ...more);
        } catch (error) {
          if (error instanceof ResponseError) throw error;
          report(name, error);
          return fallback;
        }
      },
  };
}
