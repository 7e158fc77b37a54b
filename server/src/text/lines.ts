/**
 * Line starts as the Language Server Protocol defines them: a line ends with `\n`, `\r\n` or `\r`.
 * (YAML does not treat a lone `\r` as a line end, so positions never come from the parser.)
 */

/** A zero-based line and UTF-16 column, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The text between two positions, as in the Language Server Protocol; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Returns the offsets at which the lines start; the first is always 0. */
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

/**
 * Returns the index of the last start that is at most `value`. `starts` is ascending, and its first
 * element is at most `value`.
 */
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

/** Returns the end of the line that contains an offset, excluding `\n` or `\r\n`. */
export function lineEnd(text: string, offset: number): number {
  const feed = lineFeed(text, offset);
  return feed > offset && feed < text.length && text.charAt(feed - 1) === '\r' ? feed - 1 : feed;
}

/** Finds lines of a text, each once as long as it is asked for offsets within it. */
export class LineFinder {
  private from = 0;
  private feed = -1;

  constructor(private readonly text: string) {}

  /** The start of the line that contains an offset. */
  startOf(offset: number): number {
    this.find(offset);
    return this.from;
  }

  /** As `lineEnd`. */
  endOf(offset: number): number {
    this.find(offset);
    const { text, feed } = this;
    return feed > offset && feed < text.length && text.charAt(feed - 1) === '\r' ? feed - 1 : feed;
  }

  private find(offset: number): void {
    if (this.from <= offset && offset <= this.feed) return;
    this.from = this.text.lastIndexOf('\n', offset - 1) + 1;
    this.feed = lineFeed(this.text, offset);
  }
}

/** Returns the offset of the next line feed, or the length of the text. */
export function lineFeed(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed;
}
