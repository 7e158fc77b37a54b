import { nearest } from '../text/nearest.ts';

/** The end of a message about an unknown word: ` Did you mean 'x'?`, or nothing. */
export function didYouMean(
  word: string,
  words: readonly string[],
  written: (word: string) => string,
): string {
  // Words of a command line are short, and two letters that changed places are a distance of two.
  const near = nearest(word, words, 0.5);
  return near === undefined ? '' : ` Did you mean '${written(near)}'?`;
}
