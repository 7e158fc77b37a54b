import type { SymbolInformation } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import { symbolKind, thingWord } from './names/symbol-kinds.ts';
import { matchesInOrder } from '../text/nearest.ts';
import { definitionsIn } from './names/named.ts';

/** The maximum number of symbols; a longer query finds the others. */
const MAX_SYMBOLS = 500;

/**
 * Returns the named things of all open descriptors whose names contain the letters of the query, in
 * order.
 */
export function workspaceSymbols(
  descriptors: Iterable<Descriptor>,
  query: string,
): SymbolInformation[] {
  const symbols: SymbolInformation[] = [];
  for (const descriptor of descriptors) {
    for (const { kind, name, span } of definitionsIn(descriptor)) {
      if (!matchesInOrder(name, query)) continue;
      symbols.push({
        name,
        kind: symbolKind(kind),
        containerName: thingWord(kind),
        location: { uri: descriptor.uri, range: descriptor.range(span) },
      });
      if (symbols.length >= MAX_SYMBOLS) return symbols;
    }
  }
  return symbols;
}

/** Adds the symbols of other files whose names match, up to the maximum. */
export function addSymbols(
  symbols: readonly SymbolInformation[],
  others: readonly SymbolInformation[],
  query: string,
): SymbolInformation[] {
  return [...symbols, ...others.filter(({ name }) => matchesInOrder(name, query))].slice(
    0,
    MAX_SYMBOLS,
  );
}
