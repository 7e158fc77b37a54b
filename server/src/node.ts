/**
 * The door for node, and a program: serves the client at the other end of the channel that the
 * arguments name: `--stdio` or `--node-ipc`. It is bundled without the module for sockets.
 */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readText } from './read-file.ts';
import { serve } from './server.ts';

// A promise that nobody waits for is a mistake of ours and no reason to leave the author alone. After
// an exception nothing is sure any more: node ends the process, and the client starts another.
process.on('unhandledRejection', (reason) => {
  process.stderr.write(`${reason instanceof Error ? String(reason.stack) : String(reason)}\n`);
});

serve(createConnection(ProposedFeatures.all), { load: () => import('./documents.ts'), readText });
