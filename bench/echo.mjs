/** A language server that does nothing, to measure the cost of the protocol itself. */
import { createRequire } from 'node:module';

// Required, not imported: the peer brings a version of the library that has no `exports`.
const { createConnection, ProposedFeatures } = createRequire(import.meta.url)(
  'vscode-languageserver/node',
);

const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: 2, hoverProvider: true } }));
connection.onHover(() => ({ contents: 'Nothing.' }));
connection.listen();
