import type { SemanticTokensLegend } from 'vscode-languageserver-types';

/** Types and modifiers of the protocol's own, which every theme has colours for. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: ['class', 'variable', 'enumMember', 'number', 'macro', 'keyword'],
  tokenModifiers: ['declaration', 'readonly'],
};
