/** What is said of a value outside the closed list of its property. */
import { labelOf, orList, valueText } from '../descriptor/error-phrases.ts';
import { isFromAzure } from '../requirements/scenario-meaning.ts';

/**
 * Returns the message about a value: what it can be, or what is meant.
 * @param known the values that the profile and the scenario accept.
 * @param meant the one that is meant; undefined if that cannot be told.
 */
export function unlistedValueMessage(
  path: string,
  value: string | number | boolean,
  known: readonly string[],
  meant: string | undefined,
): string {
  const list = orList(known);
  if (typeof value === 'string' && value !== meant && value.trim() === meant)
    return `${labelOf(path)} has spaces or a line break around ${meant}; write only the word.`;
  const what = `${labelOf(path)} is ${valueText(value)}`;
  if (meant !== undefined) {
    const full = `${what}; did you mean ${meant}? It can be ${list}.`;
    return full.length <= 120 ? full : `${what}, which is unknown; did you mean ${meant}?`;
  }
  if (path === 'scenario' && isFromAzure(String(value)))
    return `${what}; replication out of Azure or between its regions is not covered.`;
  const full = `${what}; it can be ${list}.`;
  if (full.length <= 120) return full;
  // As many as there is room for.
  const some = known.filter((_, i) => known.slice(0, i + 1).join(', ').length <= 70);
  return `${what}; it can be ${orList([...some, `${known.length - some.length} more`])}.`;
}
