/** Words that Azure reserves in the names of resources, as the profile lists them. */
import type { Facts } from '../requirements/facts.ts';

type ReservedWords = Facts['reservedWords'];

/** A reserved word that a name contains, and where it is not allowed. */
export interface ReservedWord {
  readonly word: string;
  readonly where: keyof ReservedWords;
}

/** Returns the first reserved word in a name, case ignored; undefined if there is none. */
export function reservedWordIn(name: string, words: ReservedWords): ReservedWord | undefined {
  const lower = name.toLowerCase();
  const find = (
    where: keyof ReservedWords,
    test: (word: string) => boolean,
  ): ReservedWord | undefined => {
    const word = words[where].find(test);
    return word === undefined ? undefined : { word, where };
  };
  return (
    find('anywhere', (word) => lower.includes(word)) ??
    find('atStart', (word) => lower.startsWith(word)) ??
    find('whole', (word) => lower === word)
  );
}

/** How much of a word stays in a name where the whole word may not be. */
const ABBREVIATION = 3;

/** Returns a similar name without reserved words; the name itself if it has none. */
export function withoutReservedWords(name: string, words: ReservedWords): string {
  let next = name;
  // Each step takes one word away; without it, a word that contains another one would go on for ever.
  for (let step = 0; step < name.length; step++) {
    const found = reservedWordIn(next, words);
    if (found === undefined) return next;
    const { word, where } = found;
    const at = next.toLowerCase().indexOf(word);
    if (where === 'atStart') next = `vm-${next}`;
    else if (where === 'whole') next = `${next}-vm`;
    else next = next.slice(0, at + ABBREVIATION) + next.slice(at + word.length);
  }
  return next;
}
