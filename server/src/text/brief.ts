/**
 * Returns text of the author's for use in a message: on one line, shortened to `most` characters.
 */
export function brief(text: string, most = 60): string {
  const line = text
    .slice(0, 4 * most)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line;
}

/** As `brief`, but a text with several words ends with a whole one. */
export function briefWords(text: string, most = 60): string {
  const short = brief(text, most);
  const end = short.endsWith('…') ? short.lastIndexOf(' ') : -1;
  return end < most / 2
    ? short
    : `${short.slice(0, end).replace(/(?<![\s,;:(-])[\s,;:(-]+$/, '')} …`;
}
