/** A language server that does nothing, to measure the cost of the protocol itself. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: 2, hoverProvider: true } }));
connection.onHover(() => ({ contents: 'Nothing.' }));
connection.listen();
