/** Imports computed in this process, with the messages that a thread would get. */
import type { ImportWorker } from '../../server/src/lsp/imports/import-worker.ts';
import { serveImports } from '../../server/src/lsp/imports/serve-imports.ts';
import { WorkerLink } from '../../server/src/lsp/imports/worker-link.ts';

export function startLocalImport(): ImportWorker {
  let isEnded = false;
  const take = serveImports((message) => {
    // A worker gets a copy.
    if (!isEnded) link.receive(structuredClone(message));
  });
  const link = new WorkerLink(
    (message) => {
      setImmediate(() => {
        if (!isEnded) take(structuredClone(message));
      });
    },
    () => {
      isEnded = true;
    },
  );
  return link;
}
