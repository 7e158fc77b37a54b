/** Reads a csv file into a table. */
import { parse } from 'csv-parse/browser/esm/sync';
import { ImportProblem, MOST } from '../limits.ts';
import { TableBuilder, type DataTable, type TablePlan } from './table.ts';

/** Separators, the usual one first. */
const SEPARATORS = [',', ';', '\t', '|'];
/** Rows that are looked at to find the separator. */
const HEAD_ROWS = 25;

/**
 * Reads a csv text with the separator under which its header has the most columns that the plan
 * knows. Undefined if no separator gives a header.
 * @throws ImportProblem where a quote is open to the end, or something is beyond the limits.
 */
export function readCsv(name: string, text: string, plan: TablePlan): DataTable | undefined {
  const { body, skipped, stated } = withoutPreamble(text);
  const separator = stated ?? separatorOf(body, plan);
  if (separator === undefined) return undefined;
  const builder = new TableBuilder(name, plan);
  let number = skipped;
  for (const record of records(name, body, separator)) {
    number++;
    if (record.length > MOST.columns && record.filter((cell) => cell !== '').length > MOST.columns)
      throw new ImportProblem(`${name} has more than ${MOST.columns} columns with content.`);
    const long = record.find((cell) => cell.length > MOST.cellLength);
    if (long !== undefined)
      throw new ImportProblem(
        `A cell in row ${number} of ${name} has more than ${MOST.cellLength} characters.`,
      );
    if (record.every((cell) => cell === '')) continue;
    const cells = record.map((cell) => (cell === '' ? undefined : cell));
    if (!builder.row(number, cells)) break;
  }
  return builder.table();
}

/** A line that only Excel reads (`sep=;`), and the one that PowerShell writes. */
function withoutPreamble(text: string): {
  readonly body: string;
  readonly skipped: number;
  readonly stated: string | undefined;
} {
  let body = text;
  let skipped = 0;
  let stated: string | undefined;
  for (;;) {
    const line = /^(?:"?sep=(.)"?|#TYPE[^\r\n]*)(?:\r\n|\r|\n)/i.exec(body);
    if (line === null) return { body, skipped, stated };
    stated ??= line[1];
    skipped++;
    body = body.slice(line[0].length);
  }
}

/** The separator under which the header is found; of several the one with the most known columns. */
function separatorOf(text: string, plan: TablePlan): string | undefined {
  const head = headOf(text);
  let best: { readonly separator: string; readonly known: number } | undefined;
  for (const separator of SEPARATORS) {
    for (const record of headRecords(head, separator)) {
      const headers = record.map((cell) => cell.trim());
      if (!plan.isHeader(headers)) continue;
      const known = headers.filter((header) => plan.isWanted(header)).length;
      if (known > (best?.known ?? 0)) best = { separator, known };
      break;
    }
  }
  return best?.separator;
}

/** The first rows; a header of RVTools has 2 KB. */
function headOf(text: string): string {
  const head = text.slice(0, 256 * 1024);
  if (head.length === text.length) return head;
  return head.slice(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1);
}

function headRecords(head: string, separator: string): readonly string[][] {
  try {
    return parse(head, { ...options(separator), to: HEAD_ROWS });
  } catch {
    // A quote that is never closed: what the first line says is enough to tell the separator.
    const end = /[\r\n]/.exec(head)?.index ?? 0;
    return head.slice(0, end).includes('"') ? [] : [head.slice(0, end).split(separator)];
  }
}

function records(name: string, text: string, separator: string): readonly string[][] {
  try {
    // One more than is allowed, so that the limit is seen.
    return parse(text, { ...options(separator), to: 2 * MOST.rows });
  } catch (error) {
    const isQuote =
      error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED';
    const line =
      error instanceof Error && 'lines' in error ? ` in line ${String(error.lines)}` : '';
    throw new ImportProblem(
      isQuote
        ? `A quote in ${name} is never closed; the file is cut off or damaged.`
        : `${name} cannot be read as csv${line}.`,
    );
  }
}

function options(separator: string) {
  return {
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MOST.rowBytes,
  };
}
