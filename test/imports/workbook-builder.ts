/** Makes workbooks and csv files for tests. */
import { strToU8, zipSync } from 'fflate';
import type { ImportFile } from '../../server/src/imports/source-files.ts';

export type TestCell = string | number | boolean | undefined | { readonly xml: string };
export type TestSheets = Readonly<Record<string, readonly (readonly TestCell[])[]>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with inline texts; `xml` of a cell stands for the whole cell. */
export function workbook(
  sheets: TestSheets,
  more: Readonly<Record<string, string>> = {},
  name = 'book.xlsx',
): ImportFile {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
      .map((sheet, i) => `<sheet name="${escaped(sheet)}" sheetId="${i + 1}" r:id="r${i}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map(
        (_, i) =>
          `<Relationship Id="r${i}" Type="${OFFICE}/worksheet" Target="worksheets/s${i}.xml"/>`,
      )
      .join('')}</Relationships>`,
  };
  for (const [i, sheet] of names.entries())
    parts[`xl/worksheets/s${i}.xml`] = sheetXml(sheets[sheet] ?? []);
  const bytes = Object.entries({ ...parts, ...more }).map(([path, xml]) => [path, strToU8(xml)]);
  return { name, bytes: zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>) };
}

function sheetXml(rows: readonly (readonly TestCell[])[]): string {
  const body = rows.map((cells) => `<row>${cells.map(cellXml).join('')}</row>`).join('');
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData></worksheet>`;
}

function cellXml(cell: TestCell): string {
  if (cell === undefined) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  return typeof cell === 'string'
    ? `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
    : cell.xml;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A csv file; cells with separators, quotes or line breaks are quoted. */
export function csvFile(
  name: string,
  rows: readonly (readonly string[])[],
  separator = ',',
  bytesOf: (text: string) => Uint8Array = (text) => Buffer.from(text),
): ImportFile {
  const quoted = (cell: string) =>
    /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const text = rows.map((row) => row.map(quoted).join(separator)).join('\r\n');
  return { name, bytes: bytesOf(`${text}\r\n`) };
}

export function jsonFile(name: string, value: unknown): ImportFile {
  return { name, bytes: Buffer.from(JSON.stringify(value)) };
}
