/**
 * Stopping the server whatever it is doing. `client.stop(timeout)` alone is not enough: it refuses
 * while the server starts, so a server that never answers `initialize` would block Restart Server
 * for ever; and after the timeout it leaves the process running.
 */
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { RestartPolicy } from './restart-policy.ts';

/** A server that does not respond for this long is killed. */
const TIMEOUT_MS = 2_000;
/** Added to every timeout, for events that are already waiting when the timer fires. */
const GRACE_MS = 100;

/** A client that can end its server without the server's help. */
export interface KillableClient extends BaseLanguageClient {
  /** Kills the server, if any, and rejects what waits for it; the client can then be started again. */
  kill(): Promise<void>;
}

/**
 * Returns a function that stops the server: a running one is asked to shut down, a starting one may
 * become ready first, and one that does not respond is killed. Concurrent calls share one stop.
 */
export function serverStopper(client: KillableClient, policy: RestartPolicy): () => Promise<void> {
  // The client also starts the server by itself, after a crash. When such a start fails late, it
  // overwrites the state of the next one, so it has to be waited for.
  let starting: Promise<unknown> = Promise.resolve();
  const start = client.start.bind(client);
  client.start = () => {
    const started = start();
    starting = Promise.allSettled([started]);
    return started;
  };
  // After a failed `initialize` the client calls its own `stop`, which rejects because the client is
  // not running. Nobody handles that rejection.
  const stop = client.stop.bind(client);
  client.stop = async (timeout) => {
    if (client.isRunning()) await stop(timeout);
  };

  const stopServer = async () => {
    await atMost(TIMEOUT_MS, starting);
    if (client.state === State.Running) await atMost(2 * TIMEOUT_MS, client.stop(TIMEOUT_MS));
    await atMost(TIMEOUT_MS, client.kill());
    await atMost(TIMEOUT_MS, starting);
  };
  let stopping: Promise<void> | undefined;
  return () =>
    (stopping ??= policy.whileStopping(stopServer).finally(() => {
      stopping = undefined;
    }));
}

/** Waits until a promise settles, but no longer than this. */
async function atMost(ms: number, promise: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      // When the machine wakes up, timers fire before the events that happened meanwhile. Without
      // this pause the end of the old server would be taken for the end of the new one.
      timer = setTimeout(resolve, GRACE_MS);
    }, ms);
  });
  // The client has logged the reason of a rejection.
  await Promise.race([Promise.allSettled([promise]), timeout]);
  clearTimeout(timer);
}
