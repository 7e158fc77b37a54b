/** Updates, by the number of their knowledge base article. */

/**
 * Whether a text names an update: `KB2961977`, `kb 2961977`, `2961977`, a link to its article or its
 * file, or a list that has it.
 */
export function namesPatch(text: string, patch: string): boolean {
  const wanted = numbersIn(patch);
  const named = numbersIn(text);
  return wanted.size > 0
    ? [...wanted].every((number) => named.has(number))
    : text.trim().toLowerCase() === patch.trim().toLowerCase();
}

/** The numbers of the articles that a text names. */
function numbersIn(text: string): ReadonlySet<string> {
  const numbers = new Set<string>();
  const line = text.slice(0, MAX_LENGTH);
  // In a link or a list of numbers every number of that length is one; elsewhere those after `KB`.
  const isPlain = /:\/\/|^[\s\d.,;/+&|-]+$|^(?:www\.|support\.|kb\.)/i.test(line);
  const pattern = isPlain ? plainNumber : articleNumber;
  for (const [found] of line.matchAll(pattern))
    for (const [number] of found.matchAll(/\d{5,8}/g)) numbers.add(number);
  return numbers;
}

/** A text is read up to here. */
const MAX_LENGTH = 2000;

const plainNumber = /(?<!\d)\d{5,8}(?!\d)/g;
/** `KB#2961977`, and the numbers listed after it: `KB2961977/3000850`. */
const articleNumber =
  /(?<![a-z])(?:kb|q|article)[\s#:_./(-]{0,4}\d{5,8}(?!\d)(?:\s?[,;/+&]\s?\d{5,8}(?!\d))*/gi;
