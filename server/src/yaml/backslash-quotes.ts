/** Paths in double quotes that end with a backslash, as `"C:\"`: YAML reads `\"` as a quote within. */
import { lineEnd, lineFeed } from '../text/lines.ts';
import type { StandIn } from './stand-ins.ts';

/** What may follow the closing quote of a value on its line. */
const ends = /^[ \t]*(?:[,\]}]|:\s|#|$)/;

/**
 * Returns stand-ins for the backslashes at the end of double-quoted paths, on lines that make no
 * sense otherwise.
 */
export function backslashStandIns(text: string): readonly StandIn[] {
  const found: StandIn[] = [];
  for (let at = text.indexOf('\\"'); at >= 0;) {
    const line = text.lastIndexOf('\n', at) + 1;
    const end = lineEnd(text, at);
    if (!isSound(text.slice(line, end))) found.push(...inLine(text, line, end));
    at = text.indexOf('\\"', lineFeed(text, at));
  }
  return found;
}

/** Whether every double quote of a line is closed, and a value ends after each. */
function isSound(line: string): boolean {
  let rest = line;
  for (;;) {
    const open = rest.search(quote);
    if (open < 0) return true;
    const close = /^"(?:[^"\\]|\\.)*"/.exec(rest.slice(open));
    if (close === null) return false;
    rest = rest.slice(open + close[0].length);
    if (!ends.test(rest)) return false;
  }
}

/** A quote that starts a scalar. */
const quote = /(?<=(?:^|[\s[{,:-]))"/;

function inLine(text: string, line: number, end: number): StandIn[] {
  const found: StandIn[] = [];
  for (let at = line; at < end;) {
    const open = text.slice(at, end).search(quote);
    if (open < 0) break;
    const start = at + open;
    let close = start + 1;
    let isPath = false;
    for (; close < end && text.charAt(close) !== '"'; close++) {
      if (text.charAt(close) !== '\\') continue;
      isPath = text.charAt(close + 1) === '"' && ends.test(text.slice(close + 2, end));
      close++;
      if (isPath) break;
    }
    if (isPath) {
      const inner = text.slice(start + 1, close);
      const span = { start, end: close + 1 };
      const newText = `'${inner.replaceAll("'", "''")}'`;
      // Other backslashes are no escapes either.
      const standIn = `"${inner.replace(/[\\"]/g, '_')}"`;
      found.push({ ...span, text: standIn, misreading: { kind: 'backslash', ...span, newText } });
    }
    at = close + 1;
  }
  return found;
}
