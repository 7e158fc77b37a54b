/**
 * Line starts by the rules of the Language Server Protocol: a line ends with `\n`, `\r\n` or `\r`.
 * (YAML takes no lone `\r` for a line end, which is why positions never come from the parser.)
 */

/** A zero-based line and UTF-16 column, as the Language Server Protocol has it. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text between two positions; `end` is just behind it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The offsets at which the text's lines start, the first always 0. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 10) starts.push(at + 1);
    else if (c === 13) {
      if (text.charCodeAt(at + 1) === 10) at++;
      starts.push(at + 1);
    }
  }
  return starts;
}

/** The index of the last start that is not behind `value`; `starts` ascends from at most `value`. */
export function lastNotAfter(
  starts: ArrayLike<number>,
  value: number,
  length = starts.length,
): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The end of the line that an offset stands in, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const feed = lineFeed(text, offset);
  return feed > offset && feed < text.length && text.charAt(feed - 1) === '\r' ? feed - 1 : feed;
}

/** The next line feed from an offset on, or the end of the text. */
export function lineFeed(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed;
}
