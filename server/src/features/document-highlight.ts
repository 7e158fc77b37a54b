import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Position } from '../text/lines.ts';
import { namedAt } from './names/named.ts';

/**
 * Returns all occurrences of the name at a position; undefined if there is none, so that the editor
 * highlights equal words.
 */
export function documentHighlights(
  descriptor: Descriptor,
  position: Position,
): DocumentHighlight[] | undefined {
  return namedAt(descriptor, descriptor.offsetAt(position))?.occurrences.map(({ span, role }) => ({
    range: descriptor.range(span),
    kind: role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
