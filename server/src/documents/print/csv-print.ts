import { printable } from '../../text/visible-text.ts';

/**
 * Prints rows as CSV (RFC 4180). A cell that a spreadsheet would run as a formula begins with an
 * apostrophe instead.
 */
export function printCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const line = printable(text.replace(/[\t\r\n]+/g, ' '));
  const safe = /^[=+@-]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
