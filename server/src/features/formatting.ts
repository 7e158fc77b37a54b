import type { FormattingOptions, TextEdit } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import { replace, type Edit } from '../edits/edits.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { Range } from '../text/lines.ts';
import { Indentation, type Column } from './formatting/indentation.ts';
import { spaceEdits, textLines, trailingEdits } from './formatting/spaces.ts';
import { keepsData } from './refactor/keeps.ts';

/**
 * Indents a descriptor evenly and puts its white space in order. Data, comments and blank lines stay,
 * and so does everything in a text that cannot be read.
 */
export function formatting(descriptor: Descriptor, options: FormattingOptions): TextEdit[] {
  const { segments } = descriptor;
  if (segments.some(isBroken)) return [];
  const width = widthOf(options);
  // The items of a list move together or not at all.
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

/** The same for the top-level keys and the items that a range touches; items stay in their column. */
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

/** @returns undefined where an item cannot move with the others. */
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
 * @param list the column of the items of a top-level list that is indented; undefined for as it is.
 * @returns undefined where the changes would change what is said.
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

/** A carriage return alone ends a line for the editor and none for YAML. */
function isBroken({ text, tree }: Segment): boolean {
  return tree.problems.length > 0 || /\r(?!\n)/.test(text);
}

/** The indentation of every line; comments go with the line they stand above, or behind. */
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

/** The new column of every line of comment: it moves with the line below or above it in its column. */
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
