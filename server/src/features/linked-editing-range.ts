import type { Range } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Position } from '../text/lines.ts';
import { namedAt } from './names/named.ts';

/**
 * Returns the name of an anchor and its aliases, which change together while typing. Names of
 * things need rename instead: a half-typed name could be that of another thing.
 */
export function linkedEditingRanges(
  descriptor: Descriptor,
  position: Position,
): { ranges: Range[]; wordPattern: string } | undefined {
  const named = namedAt(descriptor, descriptor.offsetAt(position));
  if (named?.kind !== 'anchor' || named.occurrences.length < 2) return undefined;
  const ranges = named.occurrences.map(({ span }) => descriptor.range(span));
  return { ranges, wordPattern: '[\\p{L}\\p{N}_.-]+' };
}
