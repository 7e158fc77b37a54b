/** Prints a document as plain text, for a terminal or a message. */
import { printable } from '../../text/visible-text.ts';
import { wrap } from '../../text/wrap.ts';
import type { Document, Line, Part, DocumentTable, TableRow } from '../document.ts';
import { pieces, plainText } from '../inline.ts';

const WIDTH = 100;
const MIN_COLUMN = 7;

/** Returns the text, in lines of about a hundred characters. */
export function printPlain({ head, parts }: Document): string {
  const title = shown(`${head.title}: ${head.subject}`);
  const date = head.date === undefined ? '' : `, ${head.date}`;
  const lines = [
    title,
    '='.repeat(Math.min(WIDTH, title.length)),
    `${head.scenario}, profile ${head.profile}, digest ${head.digest}${date}`,
  ];
  for (const one of parts) lines.push('', ...part(one));
  return `${lines.join('\n')}\n`;
}

function part(one: Part): readonly string[] {
  switch (one.kind) {
    case 'heading': {
      const text = inline(one.text);
      return [text, (one.level === 2 ? '-' : '.').repeat(Math.min(WIDTH, text.length))];
    }
    case 'paragraph':
    case 'note':
      return wrap(inline(one.text), WIDTH);
    case 'list':
      return one.items.flatMap((item) => hanging('- ', inline(item)));
    case 'facts': {
      const width = Math.max(...one.rows.map(([label]) => label.length), 0) + 2;
      return one.rows.flatMap(([label, value]) =>
        hanging(`${label}:`.padEnd(width), inline(value)),
      );
    }
    case 'fields':
      return one.labels.map((label) => `${shown(label)}: ____________________`);
    case 'verbatim':
      return one.text.split('\n').map((line) => `    ${printable(line)}`);
    case 'fold':
      return [shown(one.summary), ...one.parts.flatMap(part)];
    case 'table':
      return table(one);
    case 'figure':
      return [shown(one.caption)];
  }
}

function hanging(start: string, text: string): readonly string[] {
  const lines = wrap(text, WIDTH - start.length);
  return lines.length === 0
    ? [start.trimEnd()]
    : lines.map((line, i) => (i === 0 ? start : ' '.repeat(start.length)) + line);
}

function table({ caption, columns, rows, empty }: DocumentTable): readonly string[] {
  if (rows.length === 0) return [shown(empty)];
  const widths = columns.map(({ width }) =>
    Math.max(MIN_COLUMN, Math.floor((width * (WIDTH - 2 * columns.length)) / 100)),
  );
  const line = (cells: readonly (readonly string[])[]): readonly string[] => {
    const height = Math.max(1, ...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, i) =>
      cells
        .map((cell, at) => (cell[i] ?? '').padEnd(widths[at] ?? MIN_COLUMN))
        .join('  ')
        .trimEnd(),
    );
  };
  const wrapped = (text: string, at: number): readonly string[] =>
    wrap(text, widths[at] ?? MIN_COLUMN);
  return [
    shown(caption),
    ...line(columns.map(({ title }, at) => wrapped(title, at))),
    '-'.repeat(widths.reduce((sum, one) => sum + one + 2, -2)),
    ...rows.flatMap(({ cells }) =>
      line(cells.map((cell, at) => cellLines(cell).flatMap((text) => wrapped(text, at)))),
    ),
  ];
}

function cellLines(cell: TableRow['cells'][number]): readonly string[] {
  return typeof cell === 'object' && 'lines' in cell ? cell.lines.map(inline) : [inline(cell)];
}

function inline(line: Line): string {
  return shown(pieces(line).map(plainText).join(''));
}

function shown(text: string): string {
  return printable(text.replace(/[\t\r\n]+/g, ' '));
}
