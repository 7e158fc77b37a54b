import type { Range } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Position } from '../text/lines.ts';
import { namedAt } from './names/named.ts';

/**
 * The name of an anchor and of its aliases, which change as one while somebody types. Names of things
 * are left to renaming: half typed they would be those of other things.
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
