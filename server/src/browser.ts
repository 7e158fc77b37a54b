/**
 * The door for browsers, and a program: serves the client that started this worker. It has no files;
 * what it needs of them it asks the client for.
 */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startNestedImportWorker } from './lsp/imports/nested-import-worker.ts';
import { importProgramRequest } from './lsp/requests.ts';
import { serve } from './lsp/server.ts';

declare const self: DedicatedWorkerGlobalScope;

serve(
  createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(self),
    new BrowserMessageWriter(self),
  ),
  {
    load: () => import('./lsp/documents.ts'),
    now: Date.now,
    startImportWorker: async (connection) =>
      startNestedImportWorker(await connection.sendRequest(importProgramRequest)),
  },
);
