/** Reads the sheets of an .xlsx workbook. */
import { ImportProblem } from '../limits.ts';
import { SharedStrings } from './shared-strings.ts';
import { SheetScanner } from './sheet-scanner.ts';
import { TableBuilder, type DataTable, type TablePlan } from './table.ts';
import { TagWalker, tagName } from './xml-tags.ts';
import { unpackWhole, type ZipEntry } from './zip-archive.ts';

/** A workbook, of which nothing is unpacked yet but its list of sheets. */
export interface Workbook {
  readonly file: string;
  readonly sheets: readonly string[];
  /** Reads a sheet; undefined if it has no header as the plan says. */
  readonly read: (sheet: string, plan: TablePlan, progress?: () => void) => DataTable | undefined;
}

/** Opens a workbook from the entries of its zip file; undefined if these are no workbook. */
export function openWorkbook(file: string, entries: readonly ZipEntry[]): Workbook | undefined {
  const parts = new Map(entries.map((entry) => [pathOf(entry.name), entry]));
  const main = mainPart(parts);
  if (main === undefined) {
    if (parts.has('xl/workbook.bin'))
      throw new ImportProblem(`${file} is a binary workbook (.xlsb); save it as .xlsx.`);
    if (parts.has('content.xml'))
      throw new ImportProblem(`${file} is an OpenDocument file; save it as .xlsx.`);
    return undefined;
  }
  const targets = relations(parts, main);
  const sheets = new Map<string, ZipEntry>();
  for (const { name, id } of sheetsOf(parts.get(main))) {
    const entry = parts.get(targets.get(id)?.target ?? '');
    if (entry !== undefined && !sheets.has(name)) sheets.set(name, entry);
  }
  if (sheets.size === 0) throw new ImportProblem(`${file} is a workbook without sheets.`);
  let strings: SharedStrings | undefined;
  const shared = [...targets.values()].find(({ type }) => type.endsWith('/sharedStrings'));
  return {
    file,
    sheets: [...sheets.keys()],
    read(sheet, plan, progress) {
      const entry = sheets.get(sheet);
      if (entry === undefined) return undefined;
      const sharedPart = parts.get(shared?.target ?? 'xl/sharedstrings.xml');
      strings ??= new SharedStrings(sharedPart && unpackWhole(sharedPart));
      const builder = new TableBuilder(sheet, plan);
      const scanner = new SheetScanner(sheet, strings, builder);
      entry.unpack((piece, isLast) => {
        progress?.();
        return scanner.push(piece, isLast);
      });
      return builder.table();
    },
  };
}

/** Paths compare without case, and some writers use `\`. */
function pathOf(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

/** The part that the package says is its workbook. */
function mainPart(parts: ReadonlyMap<string, ZipEntry>): string | undefined {
  for (const { target, type } of relations(parts, '').values())
    if (type.endsWith('/officeDocument') && target.endsWith('.xml')) return target;
  return parts.has('xl/workbook.xml') ? 'xl/workbook.xml' : undefined;
}

interface Relation {
  readonly target: string;
  readonly type: string;
}

const RELATIONSHIP = tagName('Relationship');
const SHEET = tagName('sheet');

/** The relations of a part by their id, with the path of the target. */
function relations(parts: ReadonlyMap<string, ZipEntry>, part: string): Map<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const entry = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const found = new Map<string, Relation>();
  if (entry === undefined) return found;
  const tags = new TagWalker(unpackWhole(entry));
  while (tags.next()) {
    if (tags.name !== RELATIONSHIP || tags.isEnd) continue;
    const target = tags.attribute('Target') ?? '';
    const path = target.startsWith('/') ? target : resolvedPath(folder, target);
    found.set(tags.attribute('Id') ?? '', {
      target: pathOf(path),
      type: tags.attribute('Type') ?? '',
    });
  }
  return found;
}

function resolvedPath(folder: string, target: string): string {
  const path = folder.split('/').slice(0, -1);
  for (const step of target.replace(/\\/g, '/').split('/'))
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
}

function sheetsOf(entry: ZipEntry | undefined): { readonly name: string; readonly id: string }[] {
  const sheets: { name: string; id: string }[] = [];
  if (entry === undefined) return sheets;
  const tags = new TagWalker(unpackWhole(entry));
  while (tags.next())
    if (tags.name === SHEET && !tags.isEnd)
      sheets.push({ name: tags.attribute('name') ?? '', id: idOf(tags) });
  return sheets;
}

/** `r:id`, whatever its prefix; `sheetId` is another attribute. */
function idOf(tags: TagWalker): string {
  return tags.attribute('id') ?? '';
}
