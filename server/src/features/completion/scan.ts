import { lineEnd } from '../../text/lines.ts';
import { CursorScanner, type Frame, type CursorSpot } from './cursor-scan.ts';
import { keyAt, quotedScalarAt, skipSpaces, plainScalarEnd } from './scalars.ts';
import { readFlow } from './scan-flow.ts';
import { readRest, readValue } from './scan-value.ts';

/**
 * Finds the spot of the cursor in a segment's text.
 * @param frames the collections that are open at the start of the text, the root first.
 */
export function scan(
  text: string,
  cursor: number,
  frames: readonly Frame[],
): CursorSpot | undefined {
  const scanner = new CursorScanner(text, cursor, frames);
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    at = readLine(scanner, at);
    const newline = text.indexOf('\n', at);
    if (newline < 0) return scanner.spot;
    at = newline + 1;
  }
}

/** Scans a line, and the lines of a value that starts on it; returns an offset in the last one. */
function readLine(scanner: CursorScanner, start: number): number {
  const { text, cursor } = scanner;
  const end = lineEnd(text, start);
  let at = skipSpaces(text, start, end);
  if (at === end || text.charAt(at) === '#') {
    if (at < end && scanner.isAt(at + 1, end)) scanner.record('comment');
    else if (scanner.isAt(start, end))
      scanner.record(at === end ? 'line' : 'none', { column: cursor - start });
    return end;
  }
  if (scanner.isAt(start, at - 1)) scanner.record('none');
  let dashed = false;
  while (text.charAt(at) === '-' && (at + 1 === end || ' \t'.includes(text.charAt(at + 1)))) {
    readDash(scanner, at - start);
    dashed = true;
    const inner = skipSpaces(text, at + 1, end);
    if (inner === end || text.charAt(inner) === '#') {
      if (scanner.isAt(inner + 1, end)) scanner.record('comment');
      else if (scanner.isAt(at + 2, inner === end ? end : inner - 1))
        scanner.record('item', { column: cursor - start });
      else if (scanner.isAt(start, inner)) scanner.record('none');
      return end;
    }
    if (scanner.isAt(start, inner - 1)) scanner.record('none');
    at = inner;
  }
  const column = at - start;
  const key = keyAt(text, at);
  if (key === undefined) return readContent(scanner, at, end, column, dashed);
  readKey(scanner, column, key.name, key.quote === '"');
  if (scanner.isAt(key.start, key.end))
    scanner.record('key', { span: key, column, quote: key.quote, hasColon: true });
  else if (scanner.isAt(at, key.colon)) scanner.record('none');
  return readValue(scanner, key.colon + 1, end);
}

function readDash(scanner: CursorScanner, column: number): void {
  while (scanner.top.column > column && scanner.stack.length > 1) scanner.close();
  if (scanner.top.kind === 'map' || scanner.top.column < column) scanner.open('seq', column, false);
  scanner.startItem();
}

function readKey(scanner: CursorScanner, column: number, name: string, json: boolean): void {
  const leave = (): boolean =>
    scanner.stack.length > 1 &&
    (scanner.top.column > column || (scanner.top.kind === 'seq' && scanner.top.column === column));
  while (leave()) scanner.close();
  const { top } = scanner;
  if (top.kind === 'map' && top.entry.key === undefined && top.present.length === 0)
    top.column = column;
  if (top.kind === 'seq' || top.column !== column) scanner.open('map', column, false);
  scanner.startKey(name);
  if (json) scanner.top.json = true;
}

/** Scans a line without a key: an item, the rest of a value, or a word that may become a key. */
function readContent(
  scanner: CursorScanner,
  at: number,
  end: number,
  column: number,
  dashed: boolean,
): number {
  const { text } = scanner;
  if (dashed) return readValue(scanner, at, end, column);
  const c = text.charAt(at);
  if (c === '[' || c === '{') {
    while (scanner.stack.length > 1 && scanner.top.column >= column) scanner.close();
    return readRest(scanner, readFlow(scanner, at, column === 0 ? -1 : scanner.top.column));
  }
  if (c === '"' || c === "'") {
    const { inner, isUnclosed } = quotedScalarAt(text, at);
    if (scanner.isAt(inner.start, inner.end))
      scanner.record('line', { span: inner, column, quote: c, isUnclosed });
    else if (scanner.isAt(at, end)) scanner.record('none');
    return end;
  }
  const word = plainScalarEnd(text, at, end);
  const isWord = !/[&*!|>%@`]/.test(c);
  if (scanner.isAt(at, word.end))
    scanner.record(isWord ? 'line' : 'none', { span: { start: at, end: word.end }, column });
  else if (scanner.isAt(at, word.stop)) scanner.record('none');
  else if (scanner.isAt(at, end)) scanner.record('comment');
  return end;
}
