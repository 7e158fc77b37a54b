import type { SemanticTokensLegend } from 'vscode-languageserver-types';

/** Standard types and modifiers of the protocol, for which every theme has colors. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: ['class', 'variable', 'enumMember', 'number', 'macro', 'keyword'],
  tokenModifiers: ['declaration', 'readonly'],
};
