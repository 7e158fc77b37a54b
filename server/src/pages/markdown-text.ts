/** Markdown that descriptor content cannot break out of. */

/**
 * Text in which every character that Markdown might read as a sign is escaped, and with them what
 * makes an address: most readers would turn a bare one into a link.
 */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$&@]|:(?=\/\/)/g, '\\$&').replace(/[\r\n]+/g, ' ');
}

/** Text as code: the fence is longer than any run of back-ticks in it. */
export function code(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}
