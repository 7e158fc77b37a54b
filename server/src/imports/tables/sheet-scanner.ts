/**
 * Reads the cells of a sheet from the pieces of its XML, as they are unpacked: only whole rows are
 * looked at, and only cells that are wanted are decoded.
 */
import { ImportProblem, MOST } from '../limits.ts';
import { textIn, type SharedStrings } from './shared-strings.ts';
import { cellAddress, CellError, type Cell, type TableBuilder } from './table.ts';
import { TagWalker, tagName } from './xml-tags.ts';
import { ascii, textEnd, xmlText } from './xml-text.ts';

const ROW = tagName('row');
const C = tagName('c');
const V = tagName('v');
const IS = tagName('is');
const LAST_COLUMN = 16_384;

export class SheetScanner {
  readonly #name: string;
  readonly #strings: SharedStrings;
  readonly #builder: TableBuilder;
  #rest: Uint8Array = new Uint8Array();
  #goesOn = true;
  /** Of the row at hand. */
  #row = 0;
  #cells: Cell[] = [];
  #hasContent = false;
  /** Of the cell at hand. */
  #column = -1;
  #type = 0;
  readonly #used = new Uint8Array(LAST_COLUMN);
  #usedCount = 0;

  constructor(name: string, strings: SharedStrings, builder: TableBuilder) {
    this.#name = name;
    this.#strings = strings;
    this.#builder = builder;
  }

  /** Takes the next piece of the part; returns whether more are wanted. */
  push(piece: Uint8Array, isLast: boolean): boolean {
    let bytes = piece;
    const before = this.#rest.length;
    if (before > 0) {
      bytes = new Uint8Array(before + piece.length);
      bytes.set(this.#rest);
      bytes.set(piece, before);
    }
    const end = isLast ? bytes.length : lastRow(bytes, Math.max(0, before - 16));
    if (end > 0) this.#scan(bytes, end);
    this.#rest = bytes.subarray(Math.max(0, end));
    if (this.#rest.length > MOST.rowBytes)
      throw new ImportProblem(`A row of ${this.#name} is too large, or the sheet is damaged.`);
    if (isLast) this.#endRow();
    return this.#goesOn;
  }

  #scan(bytes: Uint8Array, end: number): void {
    const tags = new TagWalker(bytes, 0, end);
    while (this.#goesOn && tags.next()) {
      switch (tags.name) {
        case C:
          if (!tags.isEnd) this.#startCell(bytes, tags.attributes, tags.after);
          break;
        case V: {
          if (tags.isEnd || tags.isEmpty) break;
          const to = textEnd(bytes, tags.after, end);
          if (to > tags.after) this.#value(bytes, tags.after, to);
          tags.after = to;
          break;
        }
        case IS:
          if (!tags.isEnd && !tags.isEmpty) this.#inline(bytes, tags, end);
          break;
        case ROW:
          if (tags.isEnd) break;
          this.#endRow();
          this.#row = Number(tags.attribute('r') ?? this.#row + 1);
          this.#column = -1;
      }
    }
  }

  #endRow(): void {
    if (!this.#hasContent) return;
    this.#goesOn &&= this.#builder.row(this.#row, this.#cells);
    this.#hasContent = false;
    this.#cells = [];
  }

  /** Reads the column and the type of a cell from its attributes. */
  #startCell(bytes: Uint8Array, from: number, to: number): void {
    let column = this.#column + 1;
    let type = 0;
    for (let i = from; i < to; i++) {
      // Each attribute that counts has a name of one letter, after a blank.
      if (bytes[i] !== 0x3d) continue;
      const name = (bytes[i - 2] ?? 0) <= 0x20 ? bytes[i - 1] : 0;
      const quote = bytes[++i];
      const start = ++i;
      while (i < to && bytes[i] !== quote) i++;
      if (name === 0x72) column = columnIn(bytes, start, i) ?? column;
      // `s` is shared, `str` a text.
      else if (name === 0x74)
        type = i - start === 3 && bytes[start] === 0x73 ? 0x54 : (bytes[start] ?? 0);
    }
    this.#column = column;
    this.#type = type;
  }

  /** Counts the cell at hand as one with content; returns whether it is wanted. */
  #isWanted(): boolean {
    const column = this.#column;
    if (column >= LAST_COLUMN) return false;
    if (this.#used[column] === 0) {
      this.#used[column] = 1;
      if (++this.#usedCount > MOST.columns)
        throw new ImportProblem(
          `${this.#name} has more than ${MOST.columns} columns with content.`,
        );
    }
    this.#hasContent = true;
    return this.#builder.wanted === undefined || this.#builder.wanted[column] === 1;
  }

  #value(bytes: Uint8Array, from: number, to: number): void {
    if (this.#isWanted()) this.#put(this.#read(bytes, from, to));
  }

  #read(bytes: Uint8Array, from: number, to: number): Cell {
    switch (this.#type) {
      case 0x73: {
        const text = this.#strings.get(integerIn(bytes, from, to));
        return text ?? new CellError('a text that the workbook does not contain');
      }
      case 0x62:
        return bytes[from] === 0x31 || bytes[from] === 0x74;
      case 0x65:
        return new CellError(xmlText(bytes, from, to));
      case 0x54:
      case 0x64:
      case 0x69:
        return xmlText(bytes, from, to);
      default: {
        const text = ascii(bytes, from, to).trim();
        const number = Number(text);
        return text !== '' && Number.isFinite(number) ? number : new CellError(text);
      }
    }
  }

  #inline(bytes: Uint8Array, tags: TagWalker, end: number): void {
    const from = tags.after;
    let to = end;
    while (tags.next())
      if (tags.name === IS && tags.isEnd) {
        to = tags.start;
        break;
      }
    const text = textIn(bytes, from, to);
    if (text !== '' && this.#isWanted()) this.#put(text);
  }

  #put(cell: Cell): void {
    if (typeof cell === 'string') {
      if (cell === '') return;
      if (cell.length > MOST.cellLength) {
        const at = cellAddress(this.#name, this.#column, this.#row);
        throw new ImportProblem(`The text in ${at} has more than ${MOST.cellLength} characters.`);
      }
    }
    this.#cells[this.#column] = cell;
  }
}

/** Where the last row in the bytes starts, looking back to `least`; -1 if none does. */
function lastRow(bytes: Uint8Array, least: number): number {
  for (
    let i = bytes.lastIndexOf(0x3c);
    i >= least;
    i = i === 0 ? -1 : bytes.lastIndexOf(0x3c, i - 1)
  ) {
    let k = i + 1;
    while (k < bytes.length && k < i + 12 && bytes[k] !== 0x3e && (bytes[k] ?? 0) > 0x20) k++;
    const isWhole = bytes[k] === 0x3e || bytes[k] === 0x20;
    if (!isWhole || bytes[i + 1] === 0x2f) continue;
    if (bytes[k - 1] === 0x77 && bytes[k - 2] === 0x6f && bytes[k - 3] === 0x72)
      if (bytes[k - 4] === 0x3c || bytes[k - 4] === 0x3a) return i;
  }
  return -1;
}

function columnIn(bytes: Uint8Array, from: number, to: number): number | undefined {
  let column = 0;
  for (let i = from; i < to; i++) {
    const letter = bytes[i] ?? 0;
    if (letter < 0x41 || letter > 0x5a || column > LAST_COLUMN) break;
    column = column * 26 + letter - 0x40;
  }
  return column === 0 ? undefined : column - 1;
}

function integerIn(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = (bytes[i] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) number = number * 10 + digit;
  }
  return number;
}
