/** The features by name, for the server's table. */
export { checklistDocument } from './checklist-document.ts';
export { codeActions } from './code-action.ts';
export { comparisonDocument } from './comparison-document.ts';
export { completion, resolveCompletion } from './completion.ts';
export { definition } from './definition.ts';
export { diagnostics } from './diagnostics.ts';
export { documentHighlights } from './document-highlight.ts';
export { documentSymbols } from './document-symbol.ts';
export { explanation } from './explanation.ts';
export { foldingRanges } from './folding-range.ts';
export { hover } from './hover.ts';
export { linkedEditingRanges } from './linked-editing-range.ts';
export { references } from './references.ts';
export { prepareRename, rename } from './rename.ts';
export { workspaceSymbols } from './workspace-symbol.ts';
export { selectionRanges } from './selection-range.ts';
