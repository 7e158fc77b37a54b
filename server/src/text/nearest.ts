import leven from 'leven';

/**
 * What a misspelt word most likely means: the candidate that differs in the fewest letters, or the
 * only one that begins like it. Capitals, hyphens, underscores and spaces count for nothing.
 * @param share how much of the word may be wrong; names of one kind are often much alike, so that
 *   less may be.
 * @returns undefined where nothing is near.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  share = 0.4,
): string | undefined {
  const wanted = plain(word);
  if (wanted === '' || wanted.length > longest) return undefined;
  const most = Math.min(4, Math.max(1, Math.floor(wanted.length * share)));
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  const longer: string[] = [];
  for (const candidate of candidates) {
    const other = plain(candidate);
    if (wanted.length >= 3 && other.startsWith(wanted)) longer.push(candidate);
    if (Math.abs(other.length - wanted.length) > most) continue;
    const distance = leven(wanted, other, { maxDistance: most + 1 });
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate ?? (longer.length === 1 ? longer[0] : undefined);
}

/** Whether two words differ in nothing but capitals, hyphens, underscores and spaces. */
export function isSameWord(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Whether two names differ in their numbers alone: `hv1` and `hv2` do, `SQL1` and `SQL01` do not. */
export function isNumberedApart(one: string, other: string): boolean {
  const word = (name: string): string => name.toLowerCase().replace(/\d+/g, '#');
  const numbers = (name: string): string =>
    (name.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, '')).join();
  return word(one) === word(other) && numbers(one) !== numbers(other);
}

/** Nobody misspells a name as long as this, and comparing such names takes time. */
const longest = 100;

function plain(word: string): string {
  return word
    .slice(0, 2 * longest)
    .toLowerCase()
    .replace(/[-_\s]+/g, '');
}
