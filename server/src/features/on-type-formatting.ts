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
  const column = nextColumn(before, Math.min(Math.max(tabSize, 2), 8));
  if (column === undefined || (text.length === column && character === column)) return [];
  const range = { start: { line, character: 0 }, end: { line, character: text.length } };
  return text.length === column && !text.includes('\t')
    ? []
    : [{ range, newText: ' '.repeat(column) }];
}

/** Returns the column for the line after this one; undefined if this line does not determine it. */
function nextColumn(line: string, step: number): number | undefined {
  const [, indent = '', dashes = ''] = /^( *)((?:- +)*)/.exec(line) ?? [];
  const column = indent.length + dashes.length;
  const text = line
    .slice(column)
    .replace(/(?:^|(?<!\s)\s+)#[^]*/, '')
    .trimEnd();
  if (text === '' || text === '-') return undefined;
  if (
    /:(?:\s+&[^\s]+)?(?:\s+[|>][-+\d]*)?$/.test(text) ||
    (/[[{,]$/.test(text) && /[[{][^[\]{}]*$/.test(text))
  )
    return column + step;
  return /:\s/.test(text) || dashes === '' ? column : indent.length;
}

function lineText(descriptor: Descriptor, line: number): string {
  if (line < 0) return '';
  const start = descriptor.offsetAt({ line, character: 0 });
  const end = descriptor.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  return descriptor.slice({ start, end });
}
