/** Reads rows that were copied from a spreadsheet, with a header or without. */
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { ImportFile } from './source-files.ts';
import { readInventory, type ReadResult } from './read-inventory.ts';
import { foundSystem } from './values/found-system.ts';

/** The most rows that are looked at to guess the columns. */
const MOST_ROWS = 200;
/** The share of the cells of a column that have to look alike. */
const MOST_CELLS = 0.75;

/**
 * Reads rows whose cells are separated by tabs, semicolons or commas. Without a header that is known the
 * columns are guessed: the first one with names, the first one with systems, and the sizes of disks in GB
 * where a single column has sizes. Other columns are left out, with a notice.
 */
export function readRows(text: string): ReadResult {
  const named = readInventory([fileOf(text)]);
  if ('inventory' in named) return named;
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const separator = separatorOf(lines[first] ?? '');
  const rows = lines.slice(first, first + MOST_ROWS).map((line) => cellsOf(line, separator));
  const words = guessedWords(rows);
  if (words === undefined)
    return { problem: 'The rows have no columns for names and systems or sizes of disks.' };
  // A first row that no column would take is a header in other words.
  const isHeader = rows.length > 1 && isForeign(rows[0] ?? [], words);
  const rest = lines.slice(isHeader ? first + 1 : first);
  return readInventory([fileOf([words.join(separator), ...rest].join('\n'))]);
}

function fileOf(text: string): ImportFile {
  return { name: 'rows', bytes: utf8ToBytes(text) };
}

function separatorOf(line: string): string {
  return ['\t', ';', ','].find((one) => line.includes(one)) ?? '\t';
}

function cellsOf(line: string, separator: string): readonly string[] {
  return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

/** A header for the columns; undefined if they tell no names, or nothing more than names. */
function guessedWords(rows: readonly (readonly string[])[]): readonly string[] | undefined {
  const count = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from({ length: count }, (_, i) =>
    rows.map((row) => row[i] ?? '').filter((cell) => cell !== ''),
  );
  const words = columns.map((_, i) => `Column ${i + 1}`);
  const give = (index: number, word: string): void => {
    if (index >= 0) words[index] = word;
  };
  const os = columns.findIndex((cells) => areMostly(cells, isSystem));
  give(os, 'os');
  const lists = columns.flatMap((cells, i) => (areMostly(cells, isSizeList) ? [i] : []));
  const sizes = columns.flatMap((cells, i) => (areMostly(cells, isSize) ? [i] : []));
  const disks = lists.length === 1 ? lists : lists.length === 0 && sizes.length === 1 ? sizes : [];
  give(disks[0] ?? -1, 'disks');
  const name = columns.findIndex(
    (cells, i) =>
      i !== os &&
      !disks.includes(i) &&
      areMostly(cells, isName) &&
      new Set(cells.map((cell) => cell.toLowerCase())).size > cells.length * MOST_CELLS,
  );
  give(name, 'name');
  return name >= 0 && (os >= 0 || disks.length > 0) ? words : undefined;
}

function areMostly(cells: readonly string[], matches: (cell: string) => boolean): boolean {
  const found = cells.filter(matches).length;
  return found > 0 && found >= (cells.length - 1) * MOST_CELLS && found * 2 >= cells.length;
}

function isForeign(row: readonly string[], words: readonly string[]): boolean {
  const judged = words.flatMap((word, i) => {
    const cell = row[i] ?? '';
    if (word === 'os') return [isSystem(cell)];
    return word === 'disks' ? [isSize(cell) || isSizeList(cell)] : [];
  });
  return judged.every((fits) => !fits);
}

function isSystem(cell: string): boolean {
  return foundSystem(cell, false)?.type !== undefined;
}

function isSize(cell: string): boolean {
  return /^\d{1,9}(?:[.,]\d{1,9})?(?: ?gi?b)?$/i.test(cell);
}

function isSizeList(cell: string): boolean {
  return /[;/|+]/.test(cell) && cell.split(/[;/|+]/).every((part) => isSize(part.trim()));
}

/** A name has a letter, and no more than the names of machines may have. */
function isName(cell: string): boolean {
  return cell.length <= 80 && /\p{L}/u.test(cell) && !isSystem(cell) && !isSize(cell);
}
