import { LineFinder } from '../../text/lines.ts';
import type { CursorScanner } from './cursor-scan.ts';
import { flowScalarAt, quotedScalarAt, skipSpaces } from './scalars.ts';

/** What may come next in a flow collection. */
type State = 'key' | 'colon' | 'value' | 'comma';

/**
 * Scans a flow collection and returns the offset after it. An unclosed one ends before the first
 * line that is not indented more than `outer`; YAML reports an error there.
 * @param outer the column that the lines of the collection must exceed.
 */
export function readFlow(scanner: CursorScanner, start: number, outer: number): number {
  const { text } = scanner;
  const depth = scanner.stack.length;
  const lines = new LineFinder(text);
  const states: State[] = [];
  let gap = start;
  let at = start;
  for (;;) {
    const next = nextToken(text, at, outer, lines);
    const until = next ?? lines.endOf(at);
    if (states.length > 0 && scanner.isAt(gap, until))
      recordGap(scanner, states.at(-1), gap, until, lines);
    if (next === undefined) break;
    at = next;
    const c = text.charAt(at);
    if (c === '[' || c === '{') {
      if (c === '[') scanner.open('seq', at - lines.startOf(at), true);
      else scanner.open('map', at - lines.startOf(at), true);
      states.push(c === '[' ? 'value' : 'key');
      at++;
    } else if (c === ']' || c === '}') {
      scanner.close();
      states.pop();
      at++;
      if (states.length === 0) return at;
      setState(states, 'comma');
    } else if (c === ',') {
      scanner.startItem();
      setState(states, scanner.top.kind === 'map' ? 'key' : 'value');
      at++;
    } else if (c === ':' && states.at(-1) === 'colon') {
      setState(states, 'value');
      at++;
    } else at = readScalar(scanner, states, at, lines);
    gap = at;
  }
  while (scanner.stack.length > depth) scanner.close();
  return lines.endOf(at);
}

/** Returns the start of the next token; undefined if the collection's lines end before it. */
function nextToken(
  text: string,
  from: number,
  outer: number,
  lines: LineFinder,
): number | undefined {
  let at = from;
  for (;;) {
    const end = lines.endOf(at);
    const token = skipSpaces(text, at, end);
    const isComment =
      text.charAt(token) === '#' &&
      (token > at || token === 0 || /\s/.test(text.charAt(token - 1)));
    if (token < end && !isComment) return token;
    const newline = text.indexOf('\n', end);
    if (newline < 0) return undefined;
    at = newline + 1;
    const content = skipSpaces(text, at, lines.endOf(at));
    const c = text.charAt(content);
    const isBlank = content === lines.endOf(at) || c === '#';
    if (!isBlank && content - at <= outer && c !== ']' && c !== '}') return undefined;
  }
}

/** Records a cursor between the last token and the next one. */
function recordGap(
  scanner: CursorScanner,
  state: State | undefined,
  gap: number,
  next: number,
  lines: LineFinder,
): void {
  const { text, cursor } = scanner;
  const lineStart = lines.startOf(cursor);
  const follows = text.charAt(next);
  const isLast = next === lines.endOf(next) || ',]}'.includes(follows);
  if (/(?:^|\s)#/.test(text.slice(Math.max(lineStart, gap), cursor))) scanner.record('comment');
  else if (!isLast) {
    // At the start of a scalar the cursor is in the scalar.
    if (cursor < next || '[{:'.includes(follows)) scanner.record('none');
  } else if (state === 'key') scanner.record('key');
  else if (state === 'value' && scanner.top.kind === 'seq') scanner.record('item');
  else if (state === 'value')
    scanner.record('value', { needsSpace: cursor === gap && text.charAt(cursor - 1) === ':' });
  else scanner.record('none');
}

/** Scans a key, a value or an item that is a scalar. */
function readScalar(
  scanner: CursorScanner,
  states: State[],
  start: number,
  lines: LineFinder,
): number {
  const { text, top } = scanner;
  const c = text.charAt(start);
  const quote = c === '"' || c === "'" ? c : undefined;
  const state = states.at(-1);
  const line = lines.endOf(start);
  const read =
    quote === undefined ? flowScalarAt(text, start, line) : quotedScalarAt(text, start, line);
  const { inner, end } = read;
  const isKey = top.kind === 'map' && state === 'key';
  const hasColon = text.charAt(skipSpaces(text, end, lines.endOf(end))) === ':';
  const value = text.slice(inner.start, inner.end);
  if (isKey) {
    scanner.startKey(value);
    if (quote === '"') top.json = true;
  } else if (top.kind === 'seq') top.present.push(value);
  if (scanner.isAt(inner.start, inner.end)) {
    const kind = isKey ? 'key' : top.kind === 'seq' ? 'item' : 'value';
    scanner.record(state === 'comma' ? 'none' : kind, {
      span: inner,
      quote,
      isUnclosed: read.isUnclosed,
      hasColon,
    });
  } else if (scanner.isAt(start, end)) scanner.record('none');
  if (!isKey) top.entry.hasValue = true;
  setState(states, isKey ? 'colon' : 'comma');
  return Math.max(end, start + 1);
}

/** Sets the innermost state, if any. */
function setState(states: State[], state: State): void {
  if (states.length > 0) states[states.length - 1] = state;
}
