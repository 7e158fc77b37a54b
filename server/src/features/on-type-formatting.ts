import type { FormattingOptions, TextEdit } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Position } from '../text/lines.ts';
import { cursorAt, keepsStructure, schemaOf } from './completion/cursor-context.ts';
import { dashColumn, lineText, withoutComment } from './completion/dash-column.ts';
import { property } from '../schema/schema.ts';
import { usualStep } from './completion/style.ts';

/**
 * After Enter, indents the new line like the line before, or one level deeper after a colon or an
 * open bracket; after a second Enter, one level less. A line with content is kept.
 * After a dash and a space, moves the dash to the column of the list that it can only belong to; after
 * the colon of a key that only an outer block has, moves the line to the column of that block.
 * @param typed the character that was typed.
 */
export function onTypeFormatting(
  descriptor: Descriptor,
  position: Position,
  { tabSize }: FormattingOptions,
  typed = '\n',
): TextEdit[] {
  const { line, character } = position;
  const text = lineText(descriptor, line);
  if (typed === ' ') return alignedDash(descriptor, position, text);
  if (typed === ':') return alignedKey(descriptor, position, text);
  const before = lineText(descriptor, line - 1);
  if (line === 0 || text.trim() !== '') return [];
  if (before.trim() === '') return outerLevel(descriptor, position, text);
  const step = usualStep(descriptor) ?? Math.min(Math.max(tabSize, 2), 8);
  const column = nextColumn(openingLine(descriptor, line - 1, before), step, before);
  if (column === undefined || (text.length === column && character === column)) return [];
  const range = { start: { line, character: 0 }, end: { line, character: text.length } };
  return text.length === column && !text.includes('\t')
    ? []
    : [{ range, newText: ' '.repeat(column) }];
}

/** After an empty line: the column of the next outer block or list. */
function outerLevel(descriptor: Descriptor, position: Position, text: string): TextEdit[] {
  const spot = cursorAt(descriptor, descriptor.offsetAt(position))?.spot;
  if (spot?.kind !== 'line' || /[^ ]/.test(text)) return [];
  const columns = spot.levels.filter(({ frame }) => !frame.flow).map(({ frame }) => frame.column);
  const column = columns.findLast((one) => one < text.length);
  return column === undefined ? [] : indented(position.line, text.length, column);
}

/**
 * Moves a dash that begins an item to the column of an open list: one at the column of a property, the
 * usual slip in adding a machine, would make the text unreadable.
 */
function alignedDash(descriptor: Descriptor, position: Position, text: string): TextEdit[] {
  const { line, character } = position;
  const indent = /^( *)- $/.exec(text)?.[1]?.length;
  if (indent === undefined || character !== text.length || line === 0) return [];
  if (cursorAt(descriptor, descriptor.offsetAt(position))?.spot.kind !== 'item') return [];
  const column = dashColumn(descriptor, line, indent);
  return column === undefined ? [] : indented(line, indent, column);
}

/** Moves a key that its block does not have to the nearest outer block that has it. */
function alignedKey(descriptor: Descriptor, position: Position, text: string): TextEdit[] {
  const [, indent = '', key] = /^( +)([A-Za-z]+):$/.exec(text) ?? [];
  if (key === undefined || position.character !== text.length) return [];
  const cursor = cursorAt(descriptor, descriptor.offsetAt(position) - 1);
  if (cursor?.spot.kind !== 'key') return [];
  const has = (at: number): boolean => {
    const schema = schemaOf(cursor, at)?.node;
    return schema !== undefined && property(schema, key) !== undefined;
  };
  const { levels } = cursor.spot;
  if (has(levels.length - 1)) return [];
  const column = levels.findLast(
    ({ frame }, at) =>
      frame.kind === 'map' && !frame.flow && frame.column < indent.length && has(at),
  )?.frame.column;
  const fits = column !== undefined && keepsStructure(cursor, column, false);
  return fits ? indented(position.line, indent.length, column) : [];
}

function indented(line: number, from: number, to: number): TextEdit[] {
  const range = { start: { line, character: 0 }, end: { line, character: from } };
  return [{ range, newText: ' '.repeat(to) }];
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
