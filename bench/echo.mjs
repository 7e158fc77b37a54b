/** A language server that knows nothing and answers at once: what the protocol itself costs. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';

const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: 2, hoverProvider: true } }));
connection.onHover(() => ({ contents: 'Nothing is known.' }));
connection.listen();
