/** Quotes and brackets that are opened and not closed, found without a parser, which gives up on them. */
import { lineFeed } from '../text/lines.ts';

export interface OpenMark {
  readonly mark: '"' | "'" | '[' | '{';
  readonly start: number;
}

/** The marks that a segment's text leaves open, the outermost first. */
export function openMarks(text: string): readonly OpenMark[] {
  const open: OpenMark[] = [];
  // Whether a scalar without quotes is being read: quotes and brackets within it are its text.
  let plain = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const spaced = at === 0 || /\s/.test(text.charAt(at - 1));
    if (char === '\n') plain = false;
    else if (char === '#' && spaced) at = lineFeed(text, at) - 1;
    else if (char === '"' || char === "'") {
      if (plain) continue;
      const end = quoteEnd(text, at, char);
      if (end < 0) return [...open, { mark: char, start: at }];
      at = end;
      plain = true;
    } else if (open.length > 0 && (char === ']' || char === '}')) {
      open.pop();
      plain = true;
    } else if ((char === '[' || char === '{') && (!plain || open.length > 0)) {
      open.push({ mark: char, start: at });
      plain = false;
    } else if (open.length > 0 && char === ',') plain = false;
    else if ((char === ':' || char === '-' || char === '?') && isSpace(text, at + 1)) plain = false;
    else if ((char === '|' || char === '>') && !plain && open.length === 0)
      at = blockEnd(text, at) - 1;
    else if (!isSpace(text, at)) plain = true;
  }
  return open;
}

/** What closes marks, the innermost first. */
export function closing(open: readonly OpenMark[]): string {
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

/** Where the text of a `|` or `>` ends: at the first line that is not indented deeper than its own. */
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
