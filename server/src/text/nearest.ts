import leven from 'leven';

/**
 * Finds the candidate that a misspelled word most likely means: the one that differs in the fewest
 * letters, or the only one that starts with the word. Ignores case, hyphens, underscores and
 * spaces.
 * @param share the part of the word that may be wrong; use less for names, which often resemble
 *   each other.
 * @returns undefined if no candidate is close.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  share = 0.4,
): string | undefined {
  const wanted = plain(word);
  if (wanted === '' || wanted.length > MAX_WORD_LENGTH) return undefined;
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

/** Whether two words are equal except for case, hyphens, underscores and spaces. */
export function isSameWord(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Whether two names differ only in a number: `hv1` and `hv2` do, `SQL1` and `SQL01` do not. */
export function isNumberedApart(one: string, other: string): boolean {
  const word = (name: string): string => name.toLowerCase().replace(/\d+/g, '#');
  const numbers = (name: string): string =>
    (name.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, '')).join();
  return word(one) === word(other) && numbers(one) !== numbers(other);
}

/** Longer words are not compared: nobody misspells them, and comparing takes time. */
const MAX_WORD_LENGTH = 100;

function plain(word: string): string {
  return word
    .slice(0, 2 * MAX_WORD_LENGTH)
    .toLowerCase()
    .replace(/[-_\s]+/g, '');
}

/**
 * Whether a name contains the typed letters in order, as editors match them; ignores case and
 * spaces.
 */
export function matchesInOrder(name: string, typed: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of typed.toLowerCase().replace(/\s/g, '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
