/**
 * The door for node, and a program: serves the client at the other end of the channel that the
 * arguments name (`--stdio`, `--node-ipc`, `--socket=`, `--pipe=`).
 */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server.ts';

serve(createConnection(ProposedFeatures.all), { load: () => import('./documents.ts') });
