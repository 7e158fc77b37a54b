/** Mending text that the parser gave up on, where what the author meant is plain to see. */
import { replace, type Edit } from './edits.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import { gluedKey, type SyntaxMistake } from '../descriptor/syntax-mistake.ts';

export interface Repair {
  readonly title: string;
  /** What the author meant is certain. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** @returns undefined where only the author can know what was meant. */
export function repairOf({ kind, at, closing = '' }: SyntaxMistake): Repair | undefined {
  const { segment, start, end } = at;
  const { text } = segment;
  const put = (from: number, to: number, newText: string): Edit =>
    replace({ segment, start: from, end: to }, newText);
  switch (kind) {
    case 'tab':
      return { title: 'Indent with spaces', safe: false, edits: spacesForTabs(at) };
    case 'open-quote':
    case 'open-bracket': {
      const to = contentEnd(text, start);
      return { title: `Close it with ${closing}`, safe: false, edits: [put(to, to, closing)] };
    }
    case 'stray-bracket':
    case 'stray-comma':
      return {
        title: `Remove the ${text.slice(start, end)}`,
        safe: false,
        edits: [put(start, end, '')],
      };
    case 'missing-space': {
      const [, key] = gluedKey.exec(text.slice(start)) ?? [];
      if (key === undefined) return undefined;
      const colon = start + key.length + 1;
      return { title: 'Put a space behind the colon', safe: true, edits: [put(colon, colon, ' ')] };
    }
    case 'colon-in-value':
    case 'reserved-start': {
      const from = kind === 'reserved-start' ? startOfValue(text, start) : start;
      const to = contentEnd(text, from);
      const quoted = `'${text.slice(from, to).replaceAll("'", "''")}'`;
      return {
        title: `Write ${quoted}`,
        safe: kind === 'reserved-start',
        edits: [put(from, to, quoted)],
      };
    }
    case 'escape': {
      const quoted = doubleQuoted(text, start);
      if (quoted === undefined) return undefined;
      const inner = text.slice(quoted.start + 1, quoted.end - 1);
      if (inner.includes('\\"')) return undefined;
      const single = `'${inner.replaceAll("'", "''")}'`;
      return {
        title: `Write ${single}`,
        safe: false,
        edits: [put(quoted.start, quoted.end, single)],
      };
    }
    default:
      return undefined;
  }
}

/** The end of what stands on a line, before blanks and a comment; in brackets, before what follows the value. */
function contentEnd(text: string, start: number): number {
  const newline = /\r?\n/.exec(text.slice(start));
  const line = text.slice(start, newline === null ? text.length : start + newline.index);
  const inBrackets = /[[{][^[\]{}\n]*$/.test(text.slice(text.lastIndexOf('\n', start) + 1, start));
  const comment = /(?<!\s)\s+#/.exec(line);
  const content = comment === null ? line.trimEnd() : line.slice(0, comment.index);
  const flow = inBrackets ? /(?<!\s)\s*[,\]}]/.exec(content) : null;
  return start + (flow === null ? content.length : flow.index);
}

/** A `|` or `>` that was not meant for a block of text stands before the place where reading failed. */
function startOfValue(text: string, at: number): number {
  return /[|>]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

/** The text in double quotes on one line around an offset, with its quotes. */
function doubleQuoted(text: string, at: number): { start: number; end: number } | undefined {
  const line = text.lastIndexOf('\n', at) + 1;
  for (const match of text.slice(line).matchAll(/"(?:[^"\\\r\n]|\\.)*("?)/g)) {
    // Where a quote is never closed, none of those in it is either.
    if (match[1] === '') continue;
    const start = line + match.index;
    const end = start + match[0].length;
    if (start <= at && at < end) return { start, end };
    if (start > at) break;
  }
  return undefined;
}

/**
 * Spaces in place of the tabs that a segment's lines are indented with. The first of them stands
 * where the line before it leads to; the others follow by the number of their tabs.
 */
function spacesForTabs({ segment }: SegmentSpan): Edit[] {
  const edits: Edit[] = [];
  let offset = 0;
  let before = { column: 0, tabs: 0, opens: false };
  for (const line of segment.text.split('\n')) {
    const [white = ''] = /^[ \t]*/.exec(line) ?? [];
    const content = line.slice(white.length).trimEnd();
    if (content !== '' && !content.startsWith('#')) {
      const tabs = white.split('\t').length - 1;
      const [dashes = ''] = /^(?:- +)*/.exec(content) ?? [];
      let column = white.length;
      if (tabs > 0) {
        column =
          before.tabs > 0
            ? Math.max(0, before.column + 2 * (tabs - before.tabs))
            : before.column + (before.opens ? 2 : 0);
        const place = { segment, start: offset, end: offset + white.length };
        edits.push(replace(place, ' '.repeat(column)));
      }
      before = { column: column + dashes.length, tabs, opens: /:(?:\s+#[^]*)?$/.test(content) };
    }
    offset += line.length + 1;
  }
  return edits;
}
