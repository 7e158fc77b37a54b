import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { RestartPolicy } from './restart-policy.ts';

/** A server that has not answered after so long is ended without its help. */
const patienceMs = 2_000;
const graceMs = 100;

/** A client that can do without the help of its server to end it. */
export interface EndingClient extends BaseLanguageClient {
  /** Ends the server, if there is one, and all that waits for it; another one can then be started. */
  abandon(): Promise<void>;
}

/**
 * Makes the function that ends the server, whatever it is doing: one that runs is asked to, one that
 * is starting may get ready first, and one that does not answer is ended all the same.
 */
export function endingOf(client: EndingClient, policy: RestartPolicy): () => Promise<void> {
  let starting: Promise<unknown> = Promise.resolve();
  const start = client.start.bind(client);
  // The client calls it, too, when it starts a server again. Its state does not always tell.
  client.start = () => {
    const started = start();
    starting = Promise.allSettled([started]);
    return started;
  };
  // Where a start fails the client stops by itself, which it refuses to do then.
  const stop = client.stop.bind(client);
  client.stop = async (timeout) => {
    if (client.isRunning()) await stop(timeout);
  };

  const end = async () => {
    await atMost(patienceMs, starting);
    if (client.state === State.Running) await atMost(2 * patienceMs, client.stop(patienceMs));
    await atMost(patienceMs, client.abandon());
    await atMost(patienceMs, starting);
  };
  let ending: Promise<void> | undefined;
  return () =>
    (ending ??= policy.duringEnd(end).finally(() => {
      ending = undefined;
    }));
}

/** Waits for the end of something, good or bad, but no longer than this. */
async function atMost(ms: number, promise: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      // After a sleep of the machine the timer comes first, and then what happened meanwhile.
      timer = setTimeout(resolve, graceMs);
    }, ms);
  });
  // What went wrong stands in the log: the client writes it there.
  await Promise.race([Promise.allSettled([promise]), late]);
  clearTimeout(timer);
}
