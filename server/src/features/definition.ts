import type { Location } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Position } from '../text/lines.ts';
import { namedAt } from './names/named.ts';

/**
 * Returns the declaration of the name at a position, or its anchor; on a declaration, the
 * declaration itself.
 */
export function definition(descriptor: Descriptor, position: Position): Location[] {
  const named = namedAt(descriptor, descriptor.offsetAt(position));
  return (named?.occurrences ?? [])
    .filter(({ role }) => role === 'definition')
    .map(({ span }) => ({ uri: descriptor.uri, range: descriptor.range(span) }));
}
