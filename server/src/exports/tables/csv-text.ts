/** Tables as comma-separated values, safe to open in a spreadsheet. */
import { wellFormed } from '../print/escaped-text.ts';

/** A cell; undefined is an empty one. */
export type CsvCell = string | number | undefined;

/**
 * Returns a table by RFC 4180: quotes where they are needed, CRLF. A text that a spreadsheet takes for a formula
 * gets an apostrophe before it, unless it is a number.
 * @param hasMark whether the text begins with the mark by which Excel knows UTF-8.
 */
export function csvText(
  head: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  hasMark: boolean,
): string {
  const lines = [head, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`);
  return `${hasMark ? '\ufeff' : ''}${lines.join('')}`;
}

function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guarded(wellFormed(cell));
  return /[",\r\n]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Control characters but tab and line ends have no meaning in a table; a terminal would obey them. */
const controls = /(?![\t\r\n])\p{Cc}/gu;
const formulaStarts: ReadonlySet<string> = new Set(['=', '+', '-', '@', '\t', '\r']);
const number = /^[+-]?\d{1,15}(?:\.\d{1,15})?$/;

function guarded(text: string): string {
  const plain = text.replace(controls, '\ufffd');
  return formulaStarts.has(plain.charAt(0)) && !number.test(plain) ? `'${plain}` : plain;
}
