/** Two other readers of workbooks agree with ours in every cell of the samples. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { read, utils } from '@e965/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { UnpackBudget } from '../../server/src/imports/limits.ts';
import { openWorkbook } from '../../server/src/imports/tables/workbook.ts';
import { zipEntries } from '../../server/src/imports/tables/zip-archive.ts';
import { samplesFolder } from './expected-facts.ts';

const files = readdirSync(samplesFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => join(samplesFolder, name));

type Rows = readonly (readonly unknown[])[];

/** A date is a number to us and to SheetJS; hucre makes a date of it. */
function isDate(cell: unknown): boolean {
  return cell instanceof Date || cell === 46328.34375;
}

/** The cells of a sheet as texts, without empty ones at the ends of rows and of the sheet. */
function shown(rows: Rows): readonly (readonly string[])[] {
  const texts = rows.map((row) => {
    const cells = Array.from(row, (cell) =>
      cell === undefined || cell === null || isDate(cell)
        ? ''
        : String(cell as string | number | boolean),
    );
    while (cells.at(-1) === '') cells.pop();
    return cells;
  });
  return texts.filter((row) => row.length > 0);
}

function ours(bytes: Uint8Array): Map<string, Rows> {
  const book = openWorkbook(
    'book',
    zipEntries('book', bytes, new UnpackBudget('book', bytes.length)),
  );
  const sheets = new Map<string, Rows>();
  for (const sheet of book?.sheets ?? []) {
    const rows: (readonly unknown[])[] = [];
    book?.read(sheet, {
      isHeader: () => false,
      isWanted: () => true,
      eachTitle: (_, cells) => rows.push([...cells]),
    });
    sheets.set(sheet, rows);
  }
  return sheets;
}

describe('workbooks of the samples', () => {
  for (const file of files)
    test(file, async () => {
      const bytes = readFileSync(file);
      const found = ours(bytes);
      const sheetJs = read(bytes, { type: 'buffer' });
      const hucre = await readXlsx(bytes);
      assert.deepEqual([...found.keys()], sheetJs.SheetNames);
      for (const [name, rows] of found) {
        const sheet = sheetJs.Sheets[name];
        assert.ok(sheet);
        assert.deepEqual(
          shown(rows),
          shown(utils.sheet_to_json<unknown[]>(sheet, { header: 1 })),
          name,
        );
        const other = hucre.sheets.find((one) => one.name === name);
        assert.deepEqual(shown(rows), shown(other?.rows ?? []), name);
      }
    });
});
