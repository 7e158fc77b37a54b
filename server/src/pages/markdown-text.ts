/** Escapes descriptor content, so that it cannot add markup to a Markdown page. */

/**
 * Escapes every character that Markdown could read as markup, and the characters of a bare URL,
 * which most Markdown readers would turn into a link.
 */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$&@]|:(?=\/\/)/g, '\\$&').replace(/[\r\n]+/g, ' ');
}

/** Text as code. The fence is longer than any run of backticks in the text. */
export function code(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}
