import type { Location } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Position } from '../text/lines.ts';
import { namedAt } from './names/named.ts';

/** Returns the references of the name at a position and, if requested, its declarations. */
export function references(
  descriptor: Descriptor,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const named = namedAt(descriptor, descriptor.offsetAt(position));
  return (named?.occurrences ?? [])
    .filter(({ role }) => includeDeclaration || role === 'reference')
    .map(({ span }) => ({ uri: descriptor.uri, range: descriptor.range(span) }));
}
