/** Items of a block list that are indented more than the items before them, below their properties. */
import { lineEnd, lineFeed } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** An item that is too deep. */
export interface DeepItem {
  /** The offset of its dash, and the end of its line. */
  readonly dash: number;
  readonly end: number;
  /** The column of its dash, and that of the items before it. */
  readonly column: number;
  readonly outer: number;
  /** The starts of its lines. */
  readonly lines: readonly number[];
  /** The spans of its name, if it has one that is plain, and of those of the items after it. */
  readonly names: readonly Span[];
}

/** The most lines that are looked at before an error, and after it. */
const MAX_LINES = 1000;

/** How many more lines may be looked at: few times as many as there are, for all errors together. */
interface LineBudget {
  left: number;
}

/** Returns the items on the lines of errors, or on the lines after them, by the offsets of the errors. */
export function deepItemsAt(
  text: string,
  offsets: readonly number[],
): ReadonlyMap<number, DeepItem> {
  const found = new Map<number, DeepItem>();
  const budget: LineBudget = { left: 2 * MAX_LINES + text.length / 8 };
  for (const offset of offsets) {
    const line = text.lastIndexOf('\n', offset - 1) + 1;
    const item =
      deepItemFrom(text, line, budget) ?? deepItemFrom(text, lineFeed(text, line) + 1, budget);
    if (item !== undefined) found.set(offset, item);
  }
  return found;
}

function deepItemFrom(text: string, from: number, budget: LineBudget): DeepItem | undefined {
  let line = from;
  while (line < text.length && /^[ \t]*$/.test(lineAt(text, line))) {
    if (--budget.left < 0) return undefined;
    line = lineFeed(text, line) + 1;
  }
  const content = lineAt(text, line);
  const [, indent = '', rest = ''] = /^( *)- +([^\s#].*)$/.exec(content) ?? [];
  const column = indent.length;
  if (rest === '' || !/^[\w"'-]+\s*:(?:\s|$)|^\{/.test(rest)) return undefined;
  const outer = outerDash(text, line, column, budget);
  if (outer === undefined) return undefined;
  const lines = [line];
  for (let next = lineFeed(text, line) + 1; next < text.length && lines.length < MAX_LINES;) {
    if (--budget.left < 0) return undefined;
    const own = lineAt(text, next);
    const isBlank = own.trim() === '';
    if (!isBlank && own.search(/\S/) <= column && !/^ *- /.test(own)) break;
    if (!isBlank && own.search(/\S/) < column) break;
    if (!isBlank) lines.push(next);
    next = lineFeed(text, next) + 1;
  }
  const names = lines.flatMap((start) => nameOn(text, start, column) ?? []);
  return { dash: line + column, end: lineEnd(text, line), column, outer, lines, names };
}

/** Returns the span of the plain name of an item that starts on a line. */
function nameOn(text: string, line: number, column: number): Span | undefined {
  const match = /^( *)- +(?:\{ *)?name: +([^\s"',{}[\]#][^"',{}[\]#]*)/.exec(lineAt(text, line));
  if (match?.[1]?.length !== column) return undefined;
  const end = line + match[0].trimEnd().length;
  return { start: line + match[0].length - (match[2] ?? '').length, end };
}

/**
 * Returns the column of the item that contains the line above; undefined if that line is no property
 * with a value, at this column, of such an item.
 */
function outerDash(
  text: string,
  line: number,
  column: number,
  budget: LineBudget,
): number | undefined {
  let at = line;
  let keys = column;
  let hasInner = false;
  for (let count = 0; at > 0 && count < MAX_LINES; count++) {
    if (--budget.left < 0) return undefined;
    at = text.lastIndexOf('\n', at - 2) + 1;
    const content = lineAt(text, at);
    if (/^\s*(?:#|$)/.test(content)) continue;
    const indent = content.search(/\S/);
    const dash = /^ *- +/.exec(content);
    if (dash !== null && indent < keys) return dash[0].length <= keys ? indent : undefined;
    const isOpen = !hasInner && /:\s*(?:#.*)?$/.test(content);
    // Below a key without a value, a list may start at the column of the key.
    if (dash === null && indent <= keys && isOpen) return undefined;
    hasInner = indent > keys;
    keys = Math.min(keys, indent);
  }
  return undefined;
}

function lineAt(text: string, line: number): string {
  return text.slice(line, lineEnd(text, line));
}
