import { nearest } from '../text/nearest.ts';

/** The end of a message about an unknown word: ` Did you mean 'x'?`; empty without a similar word. */
export function didYouMean(
  word: string,
  words: readonly string[],
  written: (word: string) => string,
): string {
  // Words on a command line are short, and two swapped letters are a distance of two.
  const near = nearest(word, words, 0.5);
  return near === undefined ? '' : ` Did you mean '${written(near)}'?`;
}
