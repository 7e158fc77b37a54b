/**
 * Runs a command in a worker thread. What computes for long cannot be interrupted by a signal, since
 * that is seen only between two turns of the event loop; the thread that waits for a worker sees it at
 * once. Starting a worker costs as much as starting node, so small files do without.
 */
import {
  isMainThread,
  parentPort,
  Worker,
  workerData,
  type MessagePort,
} from 'node:worker_threads';
import { failureWithoutText } from '../text/failure-report.ts';
import { exit, Failure } from './exit.ts';
import type { Io, Output } from './io.ts';

/** What the worker starts with. */
interface Start {
  readonly args: readonly string[];
  readonly stdin: Uint8Array | undefined;
  readonly cwd: string;
  readonly outputs: Readonly<Record<StreamName, Pick<Output, 'isTTY' | 'columns'>>>;
}

type StreamName = 'stdout' | 'stderr';

type FromWorker =
  | { readonly stream: StreamName; readonly text: string; readonly id: number }
  | { readonly code: number };

type ToWorker = 'abort' | { readonly id: number; readonly failure: string | undefined };

/**
 * Runs a command in a worker.
 * @param script the program; started as a worker, it has to call `serveAsWorker`.
 * @returns its exit code.
 */
export function runInWorker(
  script: URL,
  args: readonly string[],
  stdin: Uint8Array | undefined,
  io: Io,
): Promise<number> {
  const shape = ({ isTTY, columns }: Output): Pick<Output, 'isTTY' | 'columns'> => ({
    isTTY,
    columns,
  });
  const outputs = { stdout: shape(io.stdout), stderr: shape(io.stderr) };
  const start: Start = { args, stdin, cwd: io.cwd, outputs };
  const worker = new Worker(script, { workerData: start });
  const send = (message: ToWorker): void => {
    worker.postMessage(message);
  };
  const abort = (): void => {
    send('abort');
  };
  if (io.signal.aborted) abort();
  io.signal.addEventListener('abort', abort);
  return new Promise((resolve) => {
    let code: number = exit.failed;
    worker.on('message', (message: FromWorker) => {
      if ('code' in message) code = message.code;
      else
        io[message.stream].write(message.text).then(
          () => {
            send({ id: message.id, failure: undefined });
          },
          (error: unknown) => {
            send({ id: message.id, failure: error instanceof Error ? error.message : '' });
          },
        );
    });
    let failure = '';
    worker.on('error', (error) => {
      failure = failureOf(error);
    });
    worker.on('exit', () => {
      io.signal.removeEventListener('abort', abort);
      resolve(io.stderr.write(failure).then(() => code));
    });
  });
}

/** What is said of a worker that did not end by itself. */
function failureOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'asr: The memory is used up; check fewer or smaller files at a time.\n'
    : `asr: Something unforeseen happened; please report it with these lines:\n${failureWithoutText(error)}\n`;
}

/** The port of this thread if it is a worker of `runInWorker`; undefined in the main thread. */
export function portOfWorker(): MessagePort | undefined {
  return isMainThread ? undefined : (parentPort ?? undefined);
}

/** Runs the command that this worker was started for, and ends the worker. */
export async function serveAsWorker(
  port: MessagePort,
  run: (args: readonly string[], io: Io) => Promise<number>,
  process: Pick<Io, 'env' | 'pid' | 'now' | 'isRunning'>,
): Promise<void> {
  const { args, stdin, cwd, outputs } = workerData as Start;
  const ending = new AbortController();
  const written = new Map<number, (failure: string | undefined) => void>();
  port.on('message', (message: ToWorker) => {
    if (message === 'abort') ending.abort();
    else written.get(message.id)?.(message.failure);
  });
  let last = 0;
  const send = (message: FromWorker): void => {
    port.postMessage(message);
  };
  const output = (stream: StreamName): Output => ({
    ...outputs[stream],
    write: (text) => {
      if (text === '') return Promise.resolve();
      const id = ++last;
      return new Promise((resolve, reject) => {
        written.set(id, (failure) => {
          written.delete(id);
          if (failure === undefined) resolve();
          else reject(new Failure(failure));
        });
        send({ stream, text, id });
      });
    },
  });
  const code = await run(args, {
    ...process,
    cwd,
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: chunks(stdin),
    signal: ending.signal,
    serve: () => Promise.reject(new Error('A worker serves no editor.')),
  });
  send({ code });
  port.close();
}

// eslint-disable-next-line @typescript-eslint/require-await -- a stream that is there already
async function* chunks(bytes: Uint8Array | undefined): AsyncGenerator<Uint8Array> {
  if (bytes !== undefined) yield bytes;
}
