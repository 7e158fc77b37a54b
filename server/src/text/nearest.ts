import leven from 'leven';

/**
 * Finds the candidate that a misspelled word most likely means: the one that differs in the fewest
 * letters, or the only one that starts with the word. Two letters changed in place count as one, and
 * a word with another first letter may differ in little else. Ignores case, hyphens, underscores and
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
  // `__word__` stands for something else; it is no misspelling.
  if (/^__.+__$/.test(word)) return undefined;
  const most = Math.min(4, Math.max(1, Math.floor(wanted.length * share)));
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  const longer: string[] = [];
  for (const candidate of candidates) {
    const other = plain(candidate);
    if (wanted.length >= 3 && other.startsWith(wanted)) longer.push(candidate);
    if (Math.abs(other.length - wanted.length) > most) continue;
    const distance = distanceOf(wanted, other, most);
    if (
      distance <= (wanted.charAt(0) === other.charAt(0) ? most : most / 2) &&
      distance < (best?.distance ?? Infinity)
    )
      best = { candidate, distance };
  }
  return best?.candidate ?? (longer.length === 1 ? longer[0] : undefined);
}

function distanceOf(one: string, other: string, most: number): number {
  return isTransposed(one, other) ? 1 : leven(one, other, { maxDistance: most + 1 });
}

/** Whether two words differ only in two neighboring letters that are the wrong way round. */
export function isTransposed(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++;
  return (
    at + 1 < one.length &&
    one.charAt(at) === other.charAt(at + 1) &&
    one.charAt(at + 1) === other.charAt(at) &&
    one.slice(at + 2) === other.slice(at + 2)
  );
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
