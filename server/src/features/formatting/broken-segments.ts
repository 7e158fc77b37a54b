import type { Segment } from '../../descriptor/segment.ts';
import { conflictsOf } from '../../descriptor/text-checks.ts';

/**
 * Whether a segment is read otherwise than it is written, or not at all; then nobody knows what its
 * lines belong to. A lone carriage return ends a line in the editor but not in YAML.
 */
export function isBroken(segment: Segment): boolean {
  const { errors, misreadings = [] } = segment.tree;
  const isUnclear = errors.length > 0 || misreadings.length > 0 || conflictsOf(segment).length > 0;
  return isUnclear || /\r(?!\n)/.test(segment.text);
}
