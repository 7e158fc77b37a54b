import { lineEnd } from '../../text/lines.ts';
import type { CursorScan } from './cursor-scan.ts';
import { quoted, skipSpaces } from './scalars.ts';

/** What may come next in a flow collection. */
type State = 'key' | 'colon' | 'value' | 'comma';

/**
 * Reads a flow collection and stops behind it. One that is not closed ends before the line that is
 * indented no deeper than what it belongs to: there YAML knows that something is missing.
 * @param outer the column that the lines of the collection are right of.
 */
export function readFlow(reading: CursorScan, start: number, outer: number): number {
  const { text } = reading;
  const depth = reading.stack.length;
  const states: State[] = [];
  let gap = start;
  let at = start;
  for (;;) {
    const next = nextToken(text, at, outer);
    const until = next ?? lineEnd(text, at);
    if (states.length > 0 && reading.isAt(gap, until)) between(reading, states.at(-1), gap, until);
    if (next === undefined) break;
    at = next;
    const c = text.charAt(at);
    if (c === '[' || c === '{') {
      if (c === '[') reading.open('seq', column(text, at), true);
      else reading.open('map', column(text, at), true);
      states.push(c === '[' ? 'value' : 'key');
      at++;
    } else if (c === ']' || c === '}') {
      reading.close();
      states.pop();
      at++;
      if (states.length === 0) return at;
      settle(states, 'comma');
    } else if (c === ',') {
      reading.item();
      settle(states, reading.top.kind === 'map' ? 'key' : 'value');
      at++;
    } else if (c === ':' && states.at(-1) === 'colon') {
      settle(states, 'value');
      at++;
    } else at = scalar(reading, states, at);
    gap = at;
  }
  while (reading.stack.length > depth) reading.close();
  return lineEnd(text, at);
}

/** Where the next sign or scalar starts; undefined where the collection's lines end before it. */
function nextToken(text: string, from: number, outer: number): number | undefined {
  let at = from;
  for (;;) {
    const end = lineEnd(text, at);
    const token = skipSpaces(text, at, end);
    const isComment =
      text.charAt(token) === '#' &&
      (token > at || token === 0 || /\s/.test(text.charAt(token - 1)));
    if (token < end && !isComment) return token;
    const newline = text.indexOf('\n', end);
    if (newline < 0) return undefined;
    at = newline + 1;
    const content = skipSpaces(text, at, lineEnd(text, at));
    const c = text.charAt(content);
    const isBlank = content === lineEnd(text, at) || c === '#';
    if (!isBlank && content - at <= outer && c !== ']' && c !== '}') return undefined;
  }
}

/** The cursor is between what was read last and what comes next. */
function between(reading: CursorScan, state: State | undefined, gap: number, next: number): void {
  const { text, cursor } = reading;
  const lineStart = text.lastIndexOf('\n', cursor - 1) + 1;
  const follows = text.charAt(next);
  const isLast = next === lineEnd(text, next) || ',]}'.includes(follows);
  if (/(?:^|\s)#/.test(text.slice(Math.max(lineStart, gap), cursor))) reading.found('comment');
  else if (!isLast) {
    // At the start of a scalar, that scalar is meant.
    if (cursor < next || '[{:'.includes(follows)) reading.found('none');
  } else if (state === 'key') reading.found('key');
  else if (state === 'value' && reading.top.kind === 'seq') reading.found('item');
  else if (state === 'value')
    reading.found('value', { glued: cursor === gap && text.charAt(cursor - 1) === ':' });
  else reading.found('none');
}

/** Reads a key, a value or an item that is no collection. */
function scalar(reading: CursorScan, states: State[], start: number): number {
  const { text, top } = reading;
  const c = text.charAt(start);
  const quote = c === '"' || c === "'" ? c : undefined;
  const state = states.at(-1);
  const read = quote === undefined ? plain(text, start) : quoted(text, start);
  const { inner, end } = read;
  const isKey = top.kind === 'map' && state === 'key';
  const colon = text.charAt(skipSpaces(text, end, lineEnd(text, end))) === ':';
  const value = text.slice(inner.start, inner.end);
  if (isKey) {
    reading.key(value);
    if (quote === '"') top.json = true;
  } else if (top.kind === 'seq') top.written.push(value);
  if (reading.isAt(inner.start, inner.end)) {
    const kind = isKey ? 'key' : top.kind === 'seq' ? 'item' : 'value';
    reading.found(state === 'comma' ? 'none' : kind, {
      span: inner,
      quote,
      open: read.open,
      colon,
    });
  } else if (reading.isAt(start, end)) reading.found('none');
  if (!isKey) top.entry.filled = true;
  settle(states, isKey ? 'colon' : 'comma');
  return Math.max(end, start + 1);
}

/** An item of a flow list may be a pair: then what follows its colon is no item of the list. */
function settle(states: State[], state: State): void {
  if (states.length > 0) states[states.length - 1] = state;
}

function plain(
  text: string,
  start: number,
): {
  readonly inner: { start: number; end: number };
  readonly end: number;
  readonly open: boolean;
} {
  const line = lineEnd(text, start);
  let at = start;
  for (; at < line; at++) {
    const c = text.charAt(at);
    if (',[]{}'.includes(c)) break;
    if (c === ':' && (at + 1 >= line || ' \t,[]{}'.includes(text.charAt(at + 1)))) break;
    if (c === '#' && at > start && /\s/.test(text.charAt(at - 1))) break;
  }
  const end = start + text.slice(start, at).trimEnd().length;
  return { inner: { start, end: Math.max(start, end) }, end: Math.max(start, end), open: false };
}

function column(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}
