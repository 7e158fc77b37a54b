/**
 * Imports in a worker of the server's worker, in a browser: the server goes on answering meanwhile, and
 * an import that is cancelled ends at once.
 */
import type { FromImportWorker, ImportWorker } from './import-worker.ts';
import { WorkerLink } from './worker-link.ts';

/** @param program the text of the worker's program. */
export function startNestedImportWorker(program: string): ImportWorker {
  const url = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'ASR import' });
  const link = new WorkerLink(
    (message) => {
      worker.postMessage(message);
    },
    () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  );
  worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => {
    link.receive(data);
  };
  worker.onerror = () => {
    link.failed(new Error('The worker for imports failed.'));
  };
  return link;
}
