/**
 * The door for node, and a program: serves the client at the other end of the channel that the
 * arguments name: `--stdio` or `--node-ipc`. It is bundled without the module for sockets.
 */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { failureWithoutText } from './text/failure-report.ts';
import { readText } from './lsp/node-read-text.ts';
import { serve } from './lsp/server.ts';

// A promise that nobody waits for is a mistake of ours and no reason to leave the author alone.
process.on('unhandledRejection', (reason) => {
  process.stderr.write(`${failureWithoutText(reason)}\n`);
});
// After an exception nothing is sure any more: the process ends, and the client starts another. Node
// would write what the failure says of itself, and that may be text of a descriptor.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${failureWithoutText(error)}\n`);
  process.exit(1);
});

serve(createConnection(ProposedFeatures.all), {
  load: () => import('./lsp/documents.ts'),
  readText,
  startImportWorker: async () => {
    const { startImportThread } = await import('./lsp/imports/import-thread.ts');
    return startImportThread(new URL('./importer.mjs', import.meta.url));
  },
  now: Date.now,
});
