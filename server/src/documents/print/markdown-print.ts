/** Prints a document as Markdown, for a repository, a wiki or a pull request. */
import { printable } from '../../text/visible-text.ts';
import type { Document, Inline, Line, Part, DocumentTable, TableRow } from '../document.ts';
import { pieces } from '../inline.ts';
import { codeInMarkdown, inMarkdown, nameInMarkdown } from './markdown-words.ts';

/** Returns the Markdown. */
export function printMarkdown({ head, parts }: Document): string {
  const date = head.date === undefined ? [] : [`- Date: ${inMarkdown(head.date)}`];
  const lines = [
    `# ${inMarkdown(head.title)}: ${nameInMarkdown(head.subject)}`,
    '',
    `- Scenario: ${inMarkdown(head.scenario)}`,
    `- Profile: ${inMarkdown(head.profile)}`,
    `- Digest: ${codeInMarkdown(head.digest)}`,
    ...date,
  ];
  for (const one of parts) lines.push('', ...part(one));
  return `${lines.join('\n')}\n`;
}

function part(one: Part): readonly string[] {
  switch (one.kind) {
    case 'heading':
      return [`${'#'.repeat(one.level)} ${inline(one.text)}`];
    case 'paragraph':
      return [inline(one.text)];
    case 'note':
      return [`> ${inline(one.text)}`];
    case 'list':
      return one.items.map((item) => `- ${inline(item)}`);
    case 'facts':
      return one.rows.map(([label, value]) => `- ${inMarkdown(label)}: ${inline(value)}`);
    case 'fields':
      return one.labels.map((label) => `- ${inMarkdown(label)}: \\_\\_\\_\\_\\_\\_\\_\\_`);
    case 'verbatim':
      return fenced('yaml', one.text);
    case 'fold':
      return [inMarkdown(one.summary), ...one.parts.flatMap((inner) => ['', ...part(inner)])];
    case 'table':
      return table(one);
    case 'figure':
      return fenced('mermaid', one.mermaid);
  }
}

/** The fence is longer than any run of backticks in the text. */
function fenced(language: string, text: string): readonly string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [
    `${fence}${language}`,
    text.replace(/\n$/, '').split('\n').map(printable).join('\n'),
    fence,
  ];
}

function table({ caption, columns, rows, empty }: DocumentTable): readonly string[] {
  if (rows.length === 0) return [inMarkdown(empty)];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `**${inMarkdown(caption)}**`,
    '',
    line(columns.map(({ title }) => inMarkdown(title))),
    line(columns.map(({ isNumber }) => (isNumber === true ? '---:' : '---'))),
    ...rows.map(({ cells }) => line(cells.map(cellText))),
  ];
}

function cellText(cell: TableRow['cells'][number]): string {
  if (typeof cell !== 'object' || !('lines' in cell)) return inline(cell);
  return cell.lines.map((line) => inline(line)).join('<br>');
}

function inline(line: Line): string {
  return pieces(line).map(piece).join('');
}

function piece(one: Inline): string {
  if (typeof one === 'string') return inMarkdown(one);
  switch (one.kind) {
    case 'name':
      return nameInMarkdown(one.text);
    case 'code':
      return codeInMarkdown(one.text);
    case 'strong':
    case 'mark':
      return `**${inMarkdown(one.text)}**`;
    case 'link':
      return `[${inMarkdown(one.text)}](${one.href})`;
    case 'blank':
      return `**\\[${inMarkdown(one.label)}\\]**`;
  }
}
