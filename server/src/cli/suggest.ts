import { closestMatch } from 'leven';

/** The nearest of some words where one is near enough to have been meant, or is alone to begin so. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const lower = word.toLowerCase().slice(0, 64);
  // Two letters that changed places are a distance of two.
  const maxDistance = lower.length < 4 ? 1 : Math.max(2, Math.floor(lower.length / 3));
  const near = closestMatch(
    lower,
    words.map((one) => one.toLowerCase()),
    { maxDistance },
  );
  if (near !== undefined) return words.find((one) => one.toLowerCase() === near);
  const longer = words.filter((one) => lower.length >= 3 && one.toLowerCase().startsWith(lower));
  return longer.length === 1 ? longer[0] : undefined;
}

/** The end of a message about an unknown word: ` Did you mean 'x'?`, or nothing. */
export function didYouMean(
  word: string,
  words: readonly string[],
  written: (word: string) => string,
): string {
  const near = nearest(word, words);
  return near === undefined ? '' : ` Did you mean '${written(near)}'?`;
}
