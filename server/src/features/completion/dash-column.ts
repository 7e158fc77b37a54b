/** Finds the column of the list that a dash belongs to. */
import type { Descriptor } from '../../descriptor/descriptor.ts';

/** The maximum number of lines that are searched for the list above. */
const MAX_LINES_ABOVE = 200;

/**
 * Returns the column that a dash on a line has to move to: that of an open list, where a dash at its
 * own column would make the text unreadable. Undefined if the dash may stay. A dash at the column of a
 * property is the usual slip in adding a machine.
 * @param indent the column of the dash now.
 */
export function dashColumn(
  descriptor: Descriptor,
  line: number,
  indent: number,
): number | undefined {
  const columns = openDashes(descriptor, line - 1, indent);
  if (columns === undefined || columns.includes(indent)) return undefined;
  return columns.find((one) => one < indent) ?? columns.at(-1);
}

/**
 * Returns the columns of the dashes of the lists that are open after a line, the innermost first;
 * undefined if a new list may begin at a column there.
 */
function openDashes(
  descriptor: Descriptor,
  from: number,
  indent: number,
): readonly number[] | undefined {
  const columns: number[] = [];
  let limit = Number.MAX_SAFE_INTEGER;
  for (let line = from; line >= Math.max(0, from - MAX_LINES_ABOVE) && limit > 0; line--) {
    const text = lineText(descriptor, line);
    const content = withoutComment(text);
    const [start = ''] = /^ *(?:- +)*/.exec(content) ?? [];
    if (content.trim() === '' || content.search(/[^ ]/) >= limit) continue;
    const isFirst = limit === Number.MAX_SAFE_INTEGER;
    if (isFirst && /:(?:\s+&\S+)?$/.test(content) && start.length <= indent) return undefined;
    for (let at = content.length - 1; at >= 0; at--)
      if (start.charAt(at) === '-' && at < limit) columns.push(at);
    limit = content.search(/[^ ]/);
  }
  return columns;
}

/** Returns a line without the comment at its end and the space before it. */
export function withoutComment(text: string): string {
  return text.replace(/(?:^|(?<!\s)\s+)#[^]*/, '').trimEnd();
}

/** Returns the text of a line; empty before the first line. */
export function lineText(descriptor: Descriptor, line: number): string {
  if (line < 0) return '';
  const start = descriptor.offsetAt({ line, character: 0 });
  const end = descriptor.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  return descriptor.slice({ start, end });
}
