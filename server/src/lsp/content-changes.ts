import { lineStarts, type Position, type Range } from '../text/lines.ts';
import { Descriptor, type TextChange } from '../descriptor/descriptor.ts';

/** A change as the protocol has it; without a range it is the whole text. */
export interface ContentChange {
  readonly range?: Range;
  readonly text: string;
}

/**
 * The next version of a descriptor. The changes are applied in their order: the range of each is one
 * of the text that those before it left.
 */
export function applyChanges(
  descriptor: Descriptor,
  version: number,
  changes: readonly ContentChange[],
): Descriptor {
  const joined = changes.length > few ? joinedChange(descriptor, changes) : undefined;
  if (joined !== undefined) return descriptor.edit(version, [joined]);
  changes.forEach(assertText);
  let next = descriptor;
  for (const { range, text } of changes) {
    if (range === undefined) {
      next = Descriptor.open(descriptor.uri, version, text);
      continue;
    }
    const start = next.offsetAt(range.start);
    const end = next.offsetAt(range.end);
    const span = { start: Math.min(start, end), end: Math.max(start, end) };
    next = next.edit(version, [{ span, newText: text }]);
  }
  return next;
}

/**
 * A text after changes, applied without reading it: for a text that cannot be read.
 * @param text undefined if it is not known, which it is again after a change of the whole text.
 * @throws for changes that are none.
 */
export function changedText(
  text: string | undefined,
  changes: readonly ContentChange[],
): string | undefined {
  let next = text;
  changes.forEach(assertText);
  for (const { range, text: newText } of changes) {
    if (range === undefined) next = newText;
    else if (next !== undefined) {
      const start = offsetIn(next, range.start);
      const end = offsetIn(next, range.end);
      next = next.slice(0, Math.min(start, end)) + newText + next.slice(Math.max(start, end));
    }
  }
  return next;
}

/** What a client sends instead of a text would make the document something else. */
function assertText({ text }: { readonly text: unknown }): void {
  if (typeof text !== 'string') throw new TypeError('A change has no text.');
}

/** The offset of a position; one after the end of its line or of the text is moved to that end. */
function offsetIn(text: string, position: Position): number {
  const [line, character] = [Math.trunc(position.line), Math.trunc(position.character)];
  if (Number.isNaN(line + character)) throw new TypeError('A position is not two numbers.');
  const starts = lineStarts(text);
  if (line < 0) return 0;
  const start = starts[line];
  if (start === undefined) return text.length;
  let end = starts[line + 1] ?? text.length;
  while (end > start && '\r\n'.includes(text.charAt(end - 1))) end--;
  return Math.min(start + Math.max(character, 0), end);
}

/** Up to so many changes are made one by one, which leaves all that lies between them alone. */
const few = 16;

/**
 * Thousands of changes at once, as "Replace All" makes them, as one change from the first to the last:
 * one by one each would count the lines of all segments again. Editors send them from the end to the
 * start, so that none moves another; undefined where that is not so.
 */
function joinedChange(
  descriptor: Descriptor,
  changes: readonly ContentChange[],
): TextChange | undefined {
  const spans: TextChange[] = [];
  let before = descriptor.length;
  for (const { range, text } of changes) {
    if (range === undefined) return undefined;
    const start = descriptor.offsetAt(range.start);
    const end = descriptor.offsetAt(range.end);
    if (start > end || end > before) return undefined;
    // A position past the end of its line may mean another one once the line is longer, and so may one
    // after a lone carriage return.
    if (!isAt(descriptor, start, range.start) || !isAt(descriptor, end, range.end))
      return undefined;
    if (end === before && descriptor.slice({ start: end - 1, end }) === '\r') return undefined;
    spans.push({ span: { start, end }, newText: text });
    before = start;
  }
  spans.reverse();
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let newText = '';
  let from = first.span.start;
  for (const { span, newText: text } of spans) {
    newText += descriptor.slice({ start: from, end: span.start }) + text;
    from = span.end;
  }
  return { span: { start: first.span.start, end: last.span.end }, newText };
}

function isAt(descriptor: Descriptor, offset: number, { line, character }: Position): boolean {
  const at = descriptor.positionAt(offset);
  return at.line === line && at.character === character;
}
