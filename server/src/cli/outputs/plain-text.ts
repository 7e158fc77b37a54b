import pc from 'picocolors';
import { wrap } from '../../text/wrap.ts';

const width = 80;

/** Renders the Markdown of our explanations for a terminal. */
export function plainText(markdown: string, color: boolean): string {
  const colors = pc.createColors(color);
  const lines: string[] = [];
  let inCode = false;
  for (const line of markdown.split('\n')) {
    const [, heading] = /^#+ (.*)$/.exec(line) ?? [];
    const [, label, cell] = /^\| ([^|]*) \| (.*) \|$/.exec(line) ?? [];
    if (line.startsWith('```')) inCode = !inCode;
    else if (inCode) lines.push(`    ${line}`.trimEnd());
    else if (heading !== undefined) lines.push(colors.bold(inline(heading)));
    else if (/^\|[\s|-]*\|$/.test(line)) continue;
    else if (label !== undefined && cell !== undefined) {
      const [first = '', ...rest] = wrap(inline(cell), width - column);
      const name = `${label}:`.padEnd(column);
      lines.push(colors.dim(name) + first, ...rest.map((more) => ' '.repeat(column) + more));
    } else if (/^\*\*.*\*\*$/.test(line)) lines.push(...wrap(inline(line), width).map(colors.bold));
    else lines.push(...wrap(inline(line), width));
  }
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

const column = 12;

/** Removes inline Markdown; appends the URL to the text of a link. */
function inline(text: string): string {
  return text
    .replace(/\[([^[\]]*)\]\(([^()\s]*)\)/g, '$1 <$2>')
    .replace(/\*\*([^*]*)\*\*/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~$&])/g, '$1');
}
