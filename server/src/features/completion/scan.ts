import { lineEnd } from '../../text/lines.ts';
import { CursorScan, type Frame, type Spot } from './cursor-scan.ts';
import { keyAt, quoted, skipSpaces, wordAt } from './scalars.ts';
import { readFlow } from './scan-flow.ts';
import { readRest, readValue } from './scan-value.ts';

/**
 * Finds what stands at the cursor of a segment's text.
 * @param frames what is open where the text starts, the root first.
 */
export function scan(text: string, cursor: number, frames: readonly Frame[]): Spot | undefined {
  const reading = new CursorScan(text, cursor, frames);
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    at = readLine(reading, at);
    const newline = text.indexOf('\n', at);
    if (newline < 0) return reading.spot;
    at = newline + 1;
  }
}

/** Reads a line, and those that belong to a value on it; stops somewhere in its last line. */
function readLine(reading: CursorScan, start: number): number {
  const { text, cursor } = reading;
  const end = lineEnd(text, start);
  let at = skipSpaces(text, start, end);
  if (at === end || text.charAt(at) === '#') {
    if (at < end && reading.isAt(at + 1, end)) reading.found('comment');
    else if (reading.isAt(start, end))
      reading.found(at === end ? 'line' : 'none', { column: cursor - start });
    return end;
  }
  if (reading.isAt(start, at - 1)) reading.found('none');
  let dashed = false;
  while (text.charAt(at) === '-' && (at + 1 === end || ' \t'.includes(text.charAt(at + 1)))) {
    readDash(reading, at - start);
    dashed = true;
    const inner = skipSpaces(text, at + 1, end);
    if (inner === end || text.charAt(inner) === '#') {
      if (reading.isAt(inner + 1, end)) reading.found('comment');
      else if (reading.isAt(at + 2, inner === end ? end : inner - 1))
        reading.found('item', { column: cursor - start });
      else if (reading.isAt(start, inner)) reading.found('none');
      return end;
    }
    if (reading.isAt(start, inner - 1)) reading.found('none');
    at = inner;
  }
  const column = at - start;
  const key = keyAt(text, at);
  if (key === undefined) return readContent(reading, at, end, column, dashed);
  readKey(reading, column, key.name, key.quote === '"');
  if (reading.isAt(key.start, key.end))
    reading.found('key', { span: key, column, quote: key.quote, colon: true });
  else if (reading.isAt(at, key.colon)) reading.found('none');
  return readValue(reading, key.colon + 1, end);
}

function readDash(reading: CursorScan, column: number): void {
  while (reading.top.column > column && reading.stack.length > 1) reading.close();
  if (reading.top.kind === 'map' || reading.top.column < column) reading.open('seq', column, false);
  reading.item();
}

function readKey(reading: CursorScan, column: number, name: string, json: boolean): void {
  const leave = (): boolean =>
    reading.stack.length > 1 &&
    (reading.top.column > column || (reading.top.kind === 'seq' && reading.top.column === column));
  while (leave()) reading.close();
  const { top } = reading;
  if (top.kind === 'map' && top.entry.key === undefined && top.written.length === 0)
    top.column = column;
  if (top.kind === 'seq' || top.column !== column) reading.open('map', column, false);
  reading.key(name);
  if (json) reading.top.json = true;
}

/** A line without a key: an item, the rest of a value, or a word that is going to be a key. */
function readContent(
  reading: CursorScan,
  at: number,
  end: number,
  column: number,
  dashed: boolean,
): number {
  const { text } = reading;
  if (dashed) return readValue(reading, at, end, column);
  const c = text.charAt(at);
  if (c === '[' || c === '{') {
    while (reading.stack.length > 1 && reading.top.column >= column) reading.close();
    return readRest(reading, readFlow(reading, at, column === 0 ? -1 : reading.top.column));
  }
  if (c === '"' || c === "'") {
    const { inner, open } = quoted(text, at);
    if (reading.isAt(inner.start, inner.end))
      reading.found('line', { span: inner, column, quote: c, open });
    else if (reading.isAt(at, end)) reading.found('none');
    return end;
  }
  const word = wordAt(text, at, end);
  const isWord = !/[&*!|>%@`]/.test(c);
  if (reading.isAt(at, word.end))
    reading.found(isWord ? 'line' : 'none', { span: { start: at, end: word.end }, column });
  else if (reading.isAt(at, word.stop)) reading.found('none');
  else if (reading.isAt(at, end)) reading.found('comment');
  return end;
}
