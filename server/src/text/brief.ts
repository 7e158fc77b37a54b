/** A text of the author's as it may stand in a message: in one line, and cut where it is long. */
export function brief(text: string, most = 60): string {
  const line = text
    .slice(0, 4 * most)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line;
}
