import type { FormattingOptions, TextEdit } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Position } from '../text/lines.ts';

/**
 * After Enter, indents the new line like the line before, or one level deeper after a colon or an
 * open bracket. A line with content is kept.
 */
export function onTypeFormatting(
  descriptor: Descriptor,
  position: Position,
  { tabSize }: FormattingOptions,
): TextEdit[] {
  const { line, character } = position;
  const text = lineText(descriptor, line);
  const before = lineText(descriptor, line - 1);
  if (line === 0 || text.trim() !== '' || before.trim() === '') return [];
  const step = Math.min(Math.max(tabSize, 2), 8);
  const column = nextColumn(openingLine(descriptor, line - 1, before), step, before);
  if (column === undefined || (text.length === column && character === column)) return [];
  const range = { start: { line, character: 0 }, end: { line, character: text.length } };
  return text.length === column && !text.includes('\t')
    ? []
    : [{ range, newText: ' '.repeat(column) }];
}

/**
 * Returns the line that opened the bracket that ends a line; the line itself if it ends with no
 * bracket, or opened it itself.
 */
function openingLine(descriptor: Descriptor, number: number, line: string): string {
  let depth = closedBrackets(line);
  for (let above = number; depth > 0 && above > Math.max(0, number - MAX_LINES_ABOVE);) {
    const text = lineText(descriptor, --above);
    depth += closedBrackets(text);
    if (depth <= 0) return text;
  }
  return line;
}

/** The most lines that are searched for an opening bracket. */
const MAX_LINES_ABOVE = 200;

/** Returns how many brackets a line closes more than it opens; quoted ones do not count. */
function closedBrackets(line: string): number {
  const brackets = withoutComment(line).replace(/"(?:[^"\\]|\\.)*"|'[^']*'|[^[\]{}]+/g, '');
  const opened = brackets.replace(/[\]}]/g, '').length;
  return brackets.length - 2 * opened;
}

/** An item that is whole on its line: in brackets or quotes, or an alias. */
const wholeItem = /^(?:[&!]\S*\s+)*(?:[[{].*[\]}]|"(?:[^"\\]|\\.)*"|'[^']*'|\*\S+)$/;

/**
 * Returns the column for the line after this one; undefined if this line does not determine it.
 * @param last the line with the bracket that closes what this line opens, or this line.
 */
function nextColumn(line: string, step: number, last: string): number | undefined {
  const [, indent = '', dashes = ''] = /^( *)((?:- +)*)/.exec(line) ?? [];
  const column = indent.length + dashes.length;
  const text = withoutComment(line.slice(column));
  if (text === '' || text === '-') return undefined;
  if (dashes !== '' && wholeItem.test(last === line ? text : `${text} ]`)) return indent.length;
  if (last !== line) return /:\s/.test(text) || dashes === '' ? column : indent.length;
  if (
    /:(?:\s+&[^\s]+)?(?:\s+[|>][-+\d]*)?$/.test(text) ||
    (/[[{,]$/.test(text) && /[[{][^[\]{}]*$/.test(text))
  )
    return column + step;
  return /:\s/.test(text) || dashes === '' ? column : indent.length;
}

function withoutComment(text: string): string {
  return text.replace(/(?:^|(?<!\s)\s+)#[^]*/, '').trimEnd();
}

function lineText(descriptor: Descriptor, line: number): string {
  if (line < 0) return '';
  const start = descriptor.offsetAt({ line, character: 0 });
  const end = descriptor.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  return descriptor.slice({ start, end });
}
