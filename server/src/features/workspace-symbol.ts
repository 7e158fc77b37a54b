import type { SymbolInformation } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import { symbolKind, thingWord } from './names/symbol-kinds.ts';
import { matches } from './names/matches.ts';
import { definitionsIn } from './names/named.ts';

/** More symbols than this nobody reads through; a longer query finds the others. */
const most = 500;

/** The named things of all open descriptors whose names hold the letters of the query in their order. */
export function workspaceSymbols(
  descriptors: Iterable<Descriptor>,
  query: string,
): SymbolInformation[] {
  const symbols: SymbolInformation[] = [];
  for (const descriptor of descriptors) {
    for (const { kind, name, span } of definitionsIn(descriptor)) {
      if (!matches(name, query)) continue;
      symbols.push({
        name,
        kind: symbolKind(kind),
        containerName: thingWord(kind),
        location: { uri: descriptor.uri, range: descriptor.range(span) },
      });
      if (symbols.length >= most) return symbols;
    }
  }
  return symbols;
}

/** Symbols, and of others those whose names match; at most as many as anybody reads through. */
export function withSymbols(
  symbols: readonly SymbolInformation[],
  others: readonly SymbolInformation[],
  query: string,
): SymbolInformation[] {
  return [...symbols, ...others.filter(({ name }) => matches(name, query))].slice(0, most);
}
