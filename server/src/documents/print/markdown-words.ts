/** Text as Markdown that shows exactly that text: as little is escaped as is safe. */
import { code } from '../../pages/markdown-text.ts';
import { printable } from '../../text/visible-text.ts';

/** Escapes what Markdown, GitHub and editors could read as markup, a link or a mention. */
export function inMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*[\]<|~$]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '&amp;')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replaceAll('@', '@<!-- -->')
    .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, '&#46;')
    .replace(/^(?=[#+=>-])/, '\\')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}

/** A name: as it is where nothing in it needs care, otherwise as code. */
export function nameInMarkdown(text: string): string {
  const line = oneLine(text);
  if (/^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(line) && !/_(?![\p{L}\p{N}])/u.test(line)) return line;
  return codeInMarkdown(line);
}

/** Text as code; within a table a bar or a backslash would end or change it, so it is escaped text. */
export function codeInMarkdown(text: string): string {
  const line = oneLine(text);
  return /[|\\]/.test(line) || line.trim() === '' ? inMarkdown(line) : code(line);
}

function oneLine(text: string): string {
  return printable(text.replace(/[\t\r\n]+/g, ' '));
}
