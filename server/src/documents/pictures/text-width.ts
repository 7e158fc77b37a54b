/** How wide a text is, without a font at hand: good enough to cut what does not fit. */

const narrow = /[iIjlt.,;:!|'()[\]{}\- ]/;
const wide = /[A-Z0-9mwMW@%&_]/;

/** Returns the width of a text in pixels at a size of 12. */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0x2e7f) return 13;
  if (code > 0x2ff) return 8;
  return narrow.test(character) ? 4.4 : wide.test(character) ? 8.4 : 7;
}

/** Cuts a text to a width in pixels at a size of 12; one that is cut ends with an ellipsis. */
export function fitted(text: string, width: number): string {
  let sum = 0;
  let kept = '';
  // No picture shows more of a name than this.
  for (const character of text.slice(0, 200)) {
    sum += widthOf(character);
    if (sum > width) return `${shortened(kept, width)}…`;
    kept += character;
  }
  return kept;
}

/** Takes away as much as the ellipsis needs. */
function shortened(text: string, width: number): string {
  const characters = Array.from(text);
  let sum = characters.reduce((all, one) => all + widthOf(one), 13);
  while (characters.length > 0 && sum > width) sum -= widthOf(characters.pop() ?? '');
  return characters.join('').trimEnd();
}
