import { ErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { failureKind } from '../text/failure-kind.ts';
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
  ) => (params: P, token: CancellationToken, ...more: More) => Promise<R>;
}

/**
 * Wraps every handler: it waits until the server is loaded, keeps the order in which messages came,
 * and turns a failure inside into a line of the log. A request that fails is answered with an error,
 * which clients log or show: an empty answer would say that there is nothing. A client never sees a
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
      (name, handle) =>
      async (given, cancellation, ...more) => {
        const documents = await ready();
        const [params, token] = withParameters(given, cancellation);
        if (token.isCancellationRequested) throw cancelled();
        try {
          return await handle(documents, params, token, ...more);
        } catch (error) {
          if (error instanceof ResponseError) throw error;
          report(name, error);
          // Only the kind of the failure: what it says of itself may be text of a descriptor.
          const message = `The request ${name} failed (${failureKind(error)}); the log of the server says where.`;
          throw new ResponseError(ErrorCodes.InternalError, message);
        }
      },
  };
}

/** The parameters of a request; an empty object for a request without any, which has the token first. */
function withParameters<P>(params: P, token: CancellationToken): [P, CancellationToken] {
  if (isToken(params)) return [{} as P, params];
  return [params ?? ({} as P), token];
}

function isToken(value: unknown): value is CancellationToken {
  return typeof value === 'object' && value !== null && 'onCancellationRequested' in value;
}
