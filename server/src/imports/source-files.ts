/** Tells what the files of an import are, and opens archives. */
import { ImportProblem, MOST, UnpackBudget } from './limits.ts';
import { fileTextOf } from './tables/text-bytes.ts';
import { openWorkbook, type Workbook } from './tables/workbook.ts';
import { isZip, unpackWhole, zipEntries, type ZipEntry } from './tables/zip-archive.ts';

/** A file to import; a zip with csv files is one file. */
export interface ImportFile {
  /** With its ending and without folders: `RVTools_tabvInfo.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that contains csv. */
export interface CsvText {
  readonly name: string;
  readonly text: string;
}

/** A file that contains JSON. */
export interface JsonText {
  readonly name: string;
  readonly value: unknown;
}

export interface OpenedFiles {
  readonly workbooks: readonly Workbook[];
  readonly csv: readonly CsvText[];
  readonly json: readonly JsonText[];
}

/** @throws ImportProblem where a file is nothing that can be imported. */
export function openFiles(files: readonly ImportFile[]): OpenedFiles {
  const opened = { workbooks: [], csv: [], json: [] };
  for (const file of files)
    openFile(file, opened, true, new UnpackBudget(file.name, file.bytes.length));
  return opened;
}

interface Opened {
  readonly workbooks: Workbook[];
  readonly csv: CsvText[];
  readonly json: JsonText[];
}

function openFile(
  { name, bytes }: ImportFile,
  opened: Opened,
  isOuter: boolean,
  budget: UnpackBudget,
): void {
  if (bytes.length > MOST.fileBytes)
    throw new ImportProblem(
      `${name} has ${Math.ceil(bytes.length / 1024 / 1024)} MB; at most ${MOST.fileBytes / 1024 / 1024} MB are read.`,
    );
  if (bytes.length === 0) throw new ImportProblem(`${name} is empty.`);
  if (isZip(bytes)) {
    const entries = zipEntries(name, bytes, budget);
    const workbook = openWorkbook(name, entries);
    if (workbook !== undefined) opened.workbooks.push(workbook);
    else if (isOuter) openArchive(name, entries, opened, budget);
    else throw new ImportProblem(`${name} is an archive within an archive; unpack it first.`);
    return;
  }
  refuseForeign(name, bytes);
  const text = fileTextOf(bytes);
  if (text === undefined) throw new ImportProblem(`${name} is no workbook, csv or JSON file.`);
  const start = text.trimStart();
  if (start === '') throw new ImportProblem(`${name} is empty.`);
  if (/^[[{]/.test(start)) opened.json.push({ name, value: jsonOf(name, text) });
  else if (start.startsWith('<'))
    throw new ImportProblem(`${name} is XML or HTML; export it as .xlsx or csv.`);
  else opened.csv.push({ name, text });
}

/** The files of a zip that may be imported; what else lies in it is of no interest. */
function openArchive(
  name: string,
  entries: readonly ZipEntry[],
  opened: Opened,
  budget: UnpackBudget,
): void {
  const files = entries.filter(
    (entry) => /\.(?:csv|tsv|txt|json|xlsx)$/i.test(entry.name) && !isHidden(entry.name),
  );
  if (files.length === 0) throw new ImportProblem(`${name} contains no csv, JSON or .xlsx file.`);
  if (files.length > MOST.files)
    throw new ImportProblem(`${name} contains more than ${MOST.files} files.`);
  for (const entry of files) {
    const bytes = unpackWhole(entry);
    if (bytes.length > 0) openFile({ name: baseName(entry.name), bytes }, opened, false, budget);
  }
}

function isHidden(path: string): boolean {
  return path.startsWith('__MACOSX/') || baseName(path).startsWith('.');
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** Old and encrypted workbooks begin alike; the encrypted ones name what they contain. */
function refuseForeign(name: string, bytes: Uint8Array): void {
  const [a, b, c, d] = bytes;
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
    throw new ImportProblem(
      containsWide(bytes, 'EncryptedPackage')
        ? `${name} is encrypted; open it in Excel and save it without a password.`
        : `${name} is an old workbook (.xls); open it in Excel and save it as .xlsx.`,
    );
  if (a === 0x09 && (b === 0x08 || b === 0x04) && bytes[3] === 0)
    throw new ImportProblem(
      `${name} is an old workbook (.xls); open it in Excel and save it as .xlsx.`,
    );
  if (a === 0x25 && b === 0x50 && c === 0x44)
    throw new ImportProblem(`${name} is a PDF file; export it as .xlsx or csv.`);
  if (a === 0x1f && b === 0x8b)
    throw new ImportProblem(`${name} is packed with gzip; unpack it first.`);
}

/** Whether bytes contain a word in UTF-16. */
function containsWide(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 0;
    while (
      i < word.length &&
      bytes[at + 2 * i] === word.charCodeAt(i) &&
      bytes[at + 2 * i + 1] === 0
    )
      i++;
    if (i === word.length) return true;
  }
  return false;
}

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportProblem(
      `${name} is not valid JSON, or is cut off; collect or export it once more.`,
    );
  }
}
