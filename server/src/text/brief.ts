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
