/** The cells of a table by what they mean to a reader, with notices of those that cannot be read. */
import type { Fact } from '../machine-facts.ts';
import type { Notices } from '../notices.ts';
import { booleanIn, numberIn } from '../values/cell-values.ts';
import { headerWord } from '../values/header-words.ts';
import { cellAddress, CellError, type Cell, type DataTable, type DataRow } from './table.ts';

/** How the columns of a table are called: the words of each field, the first that is there counts. */
export type FieldWords<F extends string> = Readonly<Record<F, readonly string[]>>;

/** Characters that no text of a descriptor has: all control characters but tab and line feed. */
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

export class Fields<F extends string> {
  readonly table: DataTable;
  readonly #notices: Notices;
  /** The position of each field in the cells of a row. */
  readonly #positions: ReadonlyMap<F, number>;

  /**
   * @param isLast whether of columns with the same header the last one is meant; else the first.
   */
  constructor(
    table: DataTable,
    words: FieldWords<F>,
    notices: Notices,
    isLast: (field: F) => boolean = () => false,
  ) {
    this.table = table;
    this.#notices = notices;
    const found = table.columns.map(({ header }) => headerWord(header));
    const positions = new Map<F, number>();
    for (const field of Object.keys(words) as F[])
      for (const word of words[field]) {
        const at = isLast(field) ? found.lastIndexOf(word) : found.indexOf(word);
        if (at < 0) continue;
        positions.set(field, at);
        break;
      }
    this.#positions = positions;
  }

  /** Whether the table has the column. */
  has(field: F): boolean {
    return this.#positions.has(field);
  }

  /** The address of a cell. */
  at({ number }: DataRow, field: F): string {
    const column = this.table.columns[this.#positions.get(field) ?? 0];
    return cellAddress(this.table.name, column?.index ?? 0, number);
  }

  /** The text of a cell without blanks around it; undefined where it is empty or an error. */
  text(row: DataRow, field: F): string | undefined {
    const cell = this.#cell(row, field);
    if (cell === undefined) return undefined;
    const text = String(cell).replaceAll('\r\n', '\n');
    const clean = text.replace(CONTROL, '');
    if (clean !== text)
      this.#notices.addAlike(
        'control',
        {
          message: 'Control characters were left out of the text.',
          at: this.at(row, field),
          level: 'information',
        },
        (more) => `Control characters were left out of ${more} more cells.`,
      );
    return clean.trim() === '' ? undefined : clean.trim();
  }

  textFact(row: DataRow, field: F): Fact<string> | undefined {
    const value = this.text(row, field);
    return value === undefined ? undefined : { value, at: this.at(row, field) };
  }

  /** A number; a text that is none is told and undefined. */
  number(row: DataRow, field: F, isWhole: boolean): number | undefined {
    const cell = this.#cell(row, field);
    if (typeof cell === 'number' || cell === undefined) return cell;
    const text = String(cell).trim();
    if (text === '') return undefined;
    const number = numberIn(text, isWhole);
    if (number === undefined) this.#unreadable(row, field, text, 'number');
    return number;
  }

  /** A boolean; a text that is none is told and undefined. */
  boolean(row: DataRow, field: F): boolean | undefined {
    const cell = this.#cell(row, field);
    if (typeof cell === 'boolean' || cell === undefined) return cell;
    const text = String(cell).trim();
    if (text === '') return undefined;
    const value = booleanIn(text);
    if (value === undefined) this.#unreadable(row, field, text, 'yes or no');
    return value;
  }

  booleanFact(row: DataRow, field: F): Fact<boolean> | undefined {
    const value = this.boolean(row, field);
    return value === undefined ? undefined : { value, at: this.at(row, field) };
  }

  #cell(row: DataRow, field: F): Exclude<Cell, CellError> {
    const position = this.#positions.get(field);
    const cell = position === undefined ? undefined : row.cells[position];
    if (!(cell instanceof CellError)) return cell;
    this.#unreadable(row, field, cell.shown, undefined);
    return undefined;
  }

  #unreadable(row: DataRow, field: F, shown: string, expected: string | undefined): void {
    const header = this.table.columns[this.#positions.get(field) ?? 0]?.header ?? field;
    const what = expected === undefined ? 'is an error value' : `is no ${expected}`;
    this.#notices.addAlike(
      `${this.table.name} ${field}`,
      {
        message: `${header} ${JSON.stringify(shown.slice(0, 40))} ${what}, and was left out.`,
        at: this.at(row, field),
        level: 'attention',
      },
      (more) => `${header} of ${this.table.name} cannot be read in ${more} more rows.`,
    );
  }
}
