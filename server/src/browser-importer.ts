/** The program of the worker in which the language server of a browser computes imports. */
import { serveImports } from './lsp/imports/serve-imports.ts';
import type { ToImportWorker } from './lsp/imports/import-worker.ts';

declare const self: DedicatedWorkerGlobalScope;

const take = serveImports((message) => {
  self.postMessage(message);
});
self.onmessage = ({ data }: MessageEvent<ToImportWorker>) => {
  take(data);
};
