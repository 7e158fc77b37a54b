/** Imports in a thread of node, which ends at once when it is told to. */
import { Worker } from 'node:worker_threads';
import type { FromImportWorker, ImportWorker } from './import-worker.ts';
import { WorkerLink } from './worker-link.ts';

/** @param program the program of the thread. */
export function startImportThread(program: URL): ImportWorker {
  const worker = new Worker(program);
  // A server that is to end does not wait for an import.
  worker.unref();
  const link = new WorkerLink(
    (message) => {
      worker.postMessage(message);
    },
    () => {
      // It ends in any case; nobody waits for the code.
      worker.terminate().catch(() => undefined);
    },
  );
  worker.on('message', (message: FromImportWorker) => {
    link.receive(message);
  });
  worker.on('error', (error: unknown) => {
    if (isOutOfMemory(error))
      link.receive({
        kind: 'answer',
        answer: { problem: 'The memory is used up; import a smaller file or fewer at a time.' },
      });
    link.failed(error);
  });
  worker.on('exit', () => {
    link.failed(new Error('The import ended before it was done.'));
  });
  return link;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
