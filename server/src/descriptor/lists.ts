import type { List } from './sourced.ts';

/**
 * Whether every item of a list could be read. Only then does the list tell what it lacks: an item of
 * a wrong type, reported as such, may be the one that is looked for.
 */
export function isReadWhole({ items, node }: List<unknown>): boolean {
  const written = node?.items.filter((item) => item.kind !== 'scalar' || item.value !== null);
  return written === undefined || written.length === items.length;
}
