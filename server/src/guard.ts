import { ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { Documents } from './documents.ts';

/**
 * Wraps every handler: it waits until the server is loaded, keeps the order in which messages came,
 * and turns a failure inside into a line of the log and an empty answer. A client never sees a
 * server die of one bad document.
 */
export function guard(
  connection: Connection,
  ready: () => Promise<Documents>,
): {
  notification: <P>(
    name: string,
    handle: (all: Documents, params: P) => void | Promise<void>,
  ) => (params: P) => void;
  request: <P, R>(
    name: string,
    handle: (all: Documents, params: P) => R | Promise<R>,
    fallback: R,
  ) => (params: P, token: CancellationToken) => Promise<R>;
} {
  const reported = new Set<string>();
  const report = (name: string, error: unknown): void => {
    const text = error instanceof Error ? error.message : String(error);
    const key = `${name}: ${text}`;
    if (reported.has(key)) return;
    reported.add(key);
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    connection.console.error(`${key}${stack === '' ? '' : `\n${stack}`}`);
  };
  return {
    notification: (name, handle) => (params) => {
      let all: Promise<Documents>;
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
    request: (name, handle, fallback) => async (params, token) => {
      const documents = await ready();
      if (token.isCancellationRequested) return fallback;
      try {
        return await handle(documents, params);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        report(name, error);
        return fallback;
      }
    },
  };
}
