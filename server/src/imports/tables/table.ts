/** A table of an import: rows with the columns that a reader wants, and where each cell is. */
import { ImportProblem, MOST } from '../limits.ts';

/** What a cell holds; undefined where it is empty. */
export type Cell = string | number | boolean | CellError | undefined;

/** A cell that cannot be read: an error value of Excel, or a text that is not there. */
export class CellError {
  readonly shown: string;
  constructor(shown: string) {
    this.shown = shown;
  }
}

export interface DataRow {
  /** From 1, as Excel counts. */
  readonly number: number;
  /** In the order of the columns of the table. */
  readonly cells: readonly Cell[];
}

export interface DataColumn {
  readonly header: string;
  /** From 0, in the file. */
  readonly index: number;
}

export interface DataTable {
  /** The name for addresses: the tab, or that of the csv file. */
  readonly name: string;
  /** The columns that are wanted, with those of the same name. */
  readonly columns: readonly DataColumn[];
  /** All headers, in order. */
  readonly headers: readonly string[];
  readonly rows: readonly DataRow[];
}

/** What a reader wants of a table. */
export interface TablePlan {
  /** Whether a row is the header. */
  readonly isHeader: (headers: readonly string[]) => boolean;
  readonly isWanted: (header: string) => boolean;
  /** Sees each row that is no header: for sheets that are no tables; all their rows come. */
  readonly eachTitle?: (number: number, cells: readonly Cell[]) => void;
}

/** Rows above the header: titles. */
const TITLE_ROWS = 20;

/** Takes the rows of a table one after another, and keeps what its plan wants. */
export class TableBuilder {
  /** The columns to read, by their number from 0; undefined means all. */
  wanted: Uint8Array | undefined;
  readonly #name: string;
  readonly #plan: TablePlan;
  readonly #rows: DataRow[] = [];
  #columns: readonly DataColumn[] = [];
  #headers: readonly string[] | undefined;
  #titles = 0;

  constructor(name: string, plan: TablePlan) {
    this.#name = name;
    this.#plan = plan;
  }

  /**
   * Takes a row with content.
   * @param cells by their column, from 0; the array may be used again afterwards.
   * @returns whether more rows are wanted.
   */
  row(number: number, cells: readonly Cell[]): boolean {
    if (this.#headers === undefined) return this.#title(number, cells);
    if (this.#rows.length >= MOST.rows)
      throw new ImportProblem(`${this.#name} has more than ${MOST.rows} rows; split it.`);
    this.#rows.push({ number, cells: this.#columns.map(({ index }) => cells[index]) });
    return true;
  }

  /** The table; undefined if it has no header. */
  table(): DataTable | undefined {
    if (this.#headers === undefined) return undefined;
    return {
      name: this.#name,
      columns: this.#columns,
      headers: this.#headers,
      rows: this.#rows,
    };
  }

  #title(number: number, cells: readonly Cell[]): boolean {
    const headers = Array.from(cells, (cell) => (typeof cell === 'string' ? cell.trim() : ''));
    if (!this.#plan.isHeader(headers)) {
      this.#plan.eachTitle?.(number, cells);
      return ++this.#titles < (this.#plan.eachTitle === undefined ? TITLE_ROWS : MOST.rows);
    }
    this.#headers = headers;
    this.#columns = headers
      .map((header, index) => ({ header, index }))
      .filter(({ header }) => header !== '' && this.#plan.isWanted(header));
    const wanted = new Uint8Array(headers.length);
    for (const { index } of this.#columns) wanted[index] = 1;
    this.wanted = wanted;
    return true;
  }
}

/** The address of a cell: `vDisk!I17`. */
export function cellAddress(table: string, column: number, row: number): string {
  return `${table}!${columnLetters(column)}${row}`;
}

/** The letters of a column, from 0: `A`, `Z`, `AA`. */
function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}
