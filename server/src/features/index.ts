/** The features by name, for the server's table. */
export { checklistDocument } from './checklist-document.ts';
export { codeActions } from './code-action.ts';
export { completion, resolveCompletion } from './completion.ts';
export { diagnostics } from './diagnostics.ts';
export { documentSymbols } from './document-symbol.ts';
export { foldingRanges } from './folding-range.ts';
export { hover } from './hover.ts';
export { comparisonDocument } from './comparison-document.ts';
export { explanation } from './explanation.ts';
