/**
 * The door for node, and a program: serves the client at the other end of the channel that the
 * arguments name (`--stdio`, `--node-ipc`). It is bundled without the module for sockets.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server.ts';

serve(createConnection(ProposedFeatures.all), {
  load: () => import('./documents.ts'),
  readText: async (uri) => {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return undefined;
    }
  },
});
