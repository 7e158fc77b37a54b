/** The program of the thread in which the language server computes imports. */
import { parentPort } from 'node:worker_threads';
import { serveImports } from './lsp/imports/serve-imports.ts';

const port = parentPort;
if (port !== null)
  port.on(
    'message',
    serveImports((message) => {
      port.postMessage(message);
    }),
  );
