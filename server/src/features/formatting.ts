import type { FormattingOptions, TextEdit } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import { replace, type Edit } from '../edits/edits.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { Range } from '../text/lines.ts';
import { isBroken } from './formatting/broken-segments.ts';
import { Indentation, type Column } from './formatting/indentation.ts';
import { spaceEdits, textLines, trailingEdits } from './formatting/spaces.ts';
import { keepsData } from './refactor/change-checks.ts';

/**
 * Indents a descriptor evenly and normalizes its white space. Keeps data, comments and blank lines.
 * Changes nothing if the text has syntax errors.
 */
export function formatting(descriptor: Descriptor, options: FormattingOptions): TextEdit[] {
  const { segments } = descriptor;
  if (segments.some(isBroken)) return [];
  const width = widthOf(options);
  // Either all items of a list move, or none.
  const edits = all(descriptor, width, width) ?? all(descriptor, width, undefined) ?? [];
  const last = segments.at(-1);
  const text = last?.text ?? '';
  if (
    options.insertFinalNewline === true &&
    last !== undefined &&
    text !== '' &&
    !text.endsWith('\n')
  ) {
    const end = text.length;
    edits.push(replace({ segment: last, start: end, end }, descriptor.eol));
  }
  return inText(descriptor, edits);
}

/** Formats the top-level keys and items that a range touches; items keep their column. */
export function rangeFormatting(
  descriptor: Descriptor,
  range: Range,
  options: FormattingOptions,
): TextEdit[] {
  const first = descriptor.segmentIndexAt(descriptor.offsetAt(range.start));
  const last = descriptor.segmentIndexAt(Math.max(0, descriptor.offsetAt(range.end) - 1));
  const edits: Edit[] = [];
  for (let i = first; i <= last; i++)
    edits.push(...(edited(descriptor, i, widthOf(options), undefined) ?? []));
  return inText(descriptor, edits);
}

/** @returns undefined if an item cannot be moved. */
function all(descriptor: Descriptor, width: number, list: number | undefined): Edit[] | undefined {
  const edits: Edit[] = [];
  for (let i = 0; i < descriptor.segments.length; i++) {
    const own = edited(descriptor, i, width, list);
    if (own === undefined && list !== undefined) return undefined;
    edits.push(...(own ?? []));
  }
  return edits;
}

function widthOf({ tabSize }: FormattingOptions): number {
  return Number.isInteger(tabSize) ? Math.min(Math.max(tabSize, 2), 8) : 2;
}

/**
 * @param list the new column of the items of an indented top-level list; undefined to keep it.
 * @returns undefined if formatting would change the data.
 */
function edited(
  descriptor: Descriptor,
  index: number,
  width: number,
  list: number | undefined,
): Edit[] | undefined {
  const segment = descriptor.segments[index];
  const next = descriptor.segments[index + 1];
  if (segment === undefined || segment.kind === 'rest' || isBroken(segment)) return [];
  const columnOf = ({ kind, indent }: Segment): Column =>
    kind === 'item'
      ? { old: indent, new: indent === 0 ? 0 : (list ?? indent) }
      : { old: 0, new: 0 };
  const columns = Indentation.of(segment, columnOf(segment).new, width);
  const edits = [
    ...lineEdits(segment, columns, next && columnOf(next)),
    ...spaceEdits(segment),
    ...trailingEdits(segment),
  ];
  const changes = edits.filter(
    ({ at, newText }) => segment.text.slice(at.start, at.end) !== newText,
  );
  return changes.length === 0 || keepsData(segment, changes) ? changes : undefined;
}

/** Sets the indentation of every line; comments move with the line below or above. */
function lineEdits(
  segment: Segment,
  columns: ReadonlyMap<number, Column>,
  next: Column | undefined,
): Edit[] {
  const edits: Edit[] = [];
  const texts = textLines(segment);
  const set = (line: number, column: number): void => {
    const start =
      segment.lineStart(line) + (line === 0 && segment.text.startsWith('\ufeff') ? 1 : 0);
    const indent = /^[ \t]*/.exec(segment.text.slice(start))?.[0] ?? '';
    edits.push(replace({ segment, start, end: start + indent.length }, ' '.repeat(column)));
  };
  for (const [line, { new: column }] of columns) set(line, column);
  for (const [line, comment] of commentsBeside(segment, columns, texts, next)) set(line, comment);
  return edits;
}

/** Returns the new column of every comment line, which moves with the line beside it. */
function commentsBeside(
  segment: Segment,
  columns: ReadonlyMap<number, Column>,
  texts: ReadonlySet<number>,
  next: Column | undefined,
): ReadonlyMap<number, number> {
  const below: (Column | undefined)[] = [];
  let last = next;
  for (let line = segment.lineCount; line >= 0; line--)
    below[line] = last = columns.get(line) ?? last;
  const found = new Map<number, number>();
  let above: Column | undefined;
  for (let line = 0; line <= segment.lineCount; line++) {
    above = columns.get(line) ?? above;
    if (columns.has(line) || texts.has(line)) continue;
    const text = segment.text.slice(segment.lineStart(line), segment.lineStart(line + 1));
    const column = /^([ \t]*)#/.exec(text)?.[1]?.length;
    const sides = [below[line], above];
    const beside =
      sides.find((one) => one?.old === column) ?? sides.find((one) => one !== undefined);
    if (column !== undefined && beside !== undefined)
      found.set(line, Math.max(0, column + beside.new - beside.old));
  }
  return found;
}

function inText(descriptor: Descriptor, edits: readonly Edit[]): TextEdit[] {
  const bases = new Map<Segment, number>();
  descriptor.segments.forEach((segment, i) => bases.set(segment, descriptor.offsetOf(i)));
  return edits.map(({ at, newText }) => {
    const base = bases.get(at.segment) ?? 0;
    return { range: descriptor.range({ start: base + at.start, end: base + at.end }), newText };
  });
}
