/** Unclosed quotes and brackets, found without a parser, which gives up on them. */
import { lastNotAfter, lineFeed } from '../text/lines.ts';
import type { Node } from './tree.ts';

/** A quote or bracket that is not closed. */
export interface OpenMark {
  readonly mark: '"' | "'" | '[' | '{';
  readonly start: number;
}

/** An open mark, and those around it. */
interface Opened extends OpenMark {
  readonly outer: Opened | undefined;
}

/** The marks of a text that are open at each of its offsets, found in one pass. */
export class OpenMarks {
  /** The offsets from which on other marks are open, in text order, and the innermost of them. */
  private readonly offsets: number[] = [0];
  private readonly innermost: (Opened | undefined)[] = [undefined];

  constructor(private readonly text: string) {
    this.scan();
  }

  /** The marks that the text before an offset leaves open, the outermost first. */
  at(offset: number): readonly OpenMark[] {
    const open: OpenMark[] = [];
    for (let one = this.innermostAt(offset); one !== undefined; one = one.outer) open.push(one);
    return open.reverse();
  }

  /** The innermost mark that the text before an offset leaves open. */
  innermostAt(offset: number): Opened | undefined {
    return this.innermost[lastNotAfter(this.offsets, offset)];
  }

  private scan(): void {
    const { text } = this;
    let open: Opened | undefined;
    // Whether a plain scalar is being read: quotes and brackets within it are text.
    let plain = false;
    const change = (at: number, next: Opened | undefined): void => {
      this.offsets.push(at + 1);
      this.innermost.push(next);
    };
    for (let at = 0; at < text.length; at++) {
      const char = text.charAt(at);
      const spaced = at === 0 || /\s/.test(text.charAt(at - 1));
      if (char === '\n') plain = false;
      else if (char === '#' && spaced) at = lineFeed(text, at) - 1;
      else if (char === '"' || char === "'") {
        if (plain) continue;
        change(at, { mark: char, start: at, outer: open });
        at = quoteEnd(text, at, char);
        if (at < 0) return;
        change(at, open);
        plain = true;
      } else if (open !== undefined && (char === ']' || char === '}')) {
        change(at, (open = open.outer));
        plain = true;
      } else if ((char === '[' || char === '{') && (!plain || open !== undefined)) {
        change(at, (open = { mark: char, start: at, outer: open }));
        plain = false;
      } else if (open !== undefined && char === ',') plain = false;
      else if ((char === ':' || char === '-' || char === '?') && isSpace(text, at + 1))
        plain = false;
      else if ((char === '|' || char === '>') && !plain && open === undefined)
        at = blockEnd(text, at) - 1;
      else if (!isSpace(text, at)) plain = true;
    }
  }
}

/** Returns the unclosed marks of a segment's text, the outermost first. */
export function openMarks(text: string): readonly OpenMark[] {
  return new OpenMarks(text).at(text.length);
}

/** Returns the text that closes the marks, the innermost first. */
export function closingMarks(open: readonly OpenMark[]): string {
  return open
    .map(({ mark }) => (mark === '[' ? ']' : mark === '{' ? '}' : mark))
    .reverse()
    .join('');
}

function quoteEnd(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\' && quote === '"') at++;
    else if (char === quote) {
      if (quote === '"' || text.charAt(at + 1) !== quote) return at;
      at++;
    }
  }
  return -1;
}

/**
 * Returns the end of a `|` or `>` scalar: the first line that is not indented more than its key.
 */
function blockEnd(text: string, start: number): number {
  const line = text.lastIndexOf('\n', start) + 1;
  const indent = text.slice(line).search(/[^ ]/);
  let at = lineFeed(text, start);
  while (at < text.length) {
    const next = lineFeed(text, at + 1);
    const content = text.slice(at + 1, next);
    if (content.trim() !== '' && content.search(/[^ ]/) <= indent) return at;
    at = next;
  }
  return at;
}

function isSpace(text: string, at: number): boolean {
  return at >= text.length || /\s/.test(text.charAt(at));
}

/** Returns the end of a text without trailing white space. */
export function contentEnd(text: string): number {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end--;
  return end;
}

/**
 * Corrects the end of a flow collection: an unclosed one ends with its last node, because comments
 * may follow.
 * @param content the end of the text without trailing white space.
 * @param end the end according to the library: a bracket, or the end of the text.
 * @param mark the bracket that closes it.
 * @param last the last node in it.
 */
export function flowEnd(
  text: string,
  content: number,
  { start, end }: { readonly start: number; readonly end: number },
  mark: string,
  last: Node | undefined,
): number {
  if (end < content) return end;
  // On broken text the library may report a collection without a bracket.
  const opened = start < content && '[{'.includes(text.charAt(start)) ? start + 1 : start;
  const least = Math.max(opened, last?.end ?? 0);
  if (text.charAt(end - 1) !== mark) return least;
  const line = Math.max(least, text.lastIndexOf('\n', end - 1) + 1);
  // A bracket in a comment closes nothing.
  return text.slice(line, end).includes('#') ? least : end;
}
