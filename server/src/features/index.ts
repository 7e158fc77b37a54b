/** The features by name, for the server's table. */
export { codeActions } from './code-action.ts';
export { diagnostics } from './diagnostics.ts';
export { documentSymbols } from './document-symbol.ts';
export { foldingRanges } from './folding-range.ts';
export { hover } from './hover.ts';
