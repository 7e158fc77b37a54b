/** Fixes for syntax errors where the intended text is evident. */
import { replace, type Edit } from './edits.ts';
import type { Fix } from './fix.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import type { DeepItem } from '../yaml/deep-items.ts';
import type { Segment } from '../descriptor/segment.ts';
import { keyWithoutSpace, type SyntaxMistake } from '../descriptor/syntax-mistake.ts';

/** A fix that the syntax rules offer: safe if the intended text is certain. */
export type SyntaxFix = Fix;

/** Returns the fix for a mistake; undefined if only the author knows the intended text. */
export function fixSyntaxMistake({
  kind,
  at,
  deep,
  closing = '',
}: SyntaxMistake): SyntaxFix | undefined {
  const { segment, start, end } = at;
  const { text } = segment;
  const put = (from: number, to: number, newText: string): Edit =>
    replace({ segment, start: from, end: to }, newText);
  switch (kind) {
    case 'tab':
      return { title: 'Indent with spaces', kind: 'plan', edits: segment.read(spacesForTabs) };
    case 'open-quote':
    case 'open-bracket': {
      const to = contentEnd(text, start);
      return { title: `Add the closing ${closing}`, kind: 'plan', edits: [put(to, to, closing)] };
    }
    case 'stray-bracket':
    case 'stray-comma':
      return {
        title: `Remove ${text.slice(start, end)}`,
        kind: 'plan',
        edits: [put(start, end, '')],
      };
    case 'missing-space': {
      const [, key] = keyWithoutSpace.exec(text.slice(start)) ?? [];
      if (key === undefined) return undefined;
      const colon = start + key.length + 1;
      return {
        title: 'Add a space after the colon',
        kind: 'safe',
        edits: [put(colon, colon, ' ')],
      };
    }
    case 'colon-in-value':
    case 'reserved-start': {
      const from = kind === 'reserved-start' ? startOfValue(text, start) : start;
      const to = contentEnd(text, from);
      const quoted = `'${text.slice(from, to).replaceAll("'", "''")}'`;
      return {
        title: `Change it to ${quoted}`,
        kind: kind === 'reserved-start' ? 'safe' : 'plan',
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
        title: `Change it to ${single}`,
        kind: 'plan',
        edits: [put(quoted.start, quoted.end, single)],
      };
    }
    case 'item-too-deep': {
      if (deep === undefined) return undefined;
      return { title: 'Align it with the other items', kind: 'plan', edits: dedented(at, deep) };
    }
    default:
      return undefined;
  }
}

/**
 * Returns the end of the content of a line, before blanks and a comment; in brackets, the end of
 * the value.
 */
function contentEnd(text: string, start: number): number {
  const newline = /\r?\n/.exec(text.slice(start));
  const line = text.slice(start, newline === null ? text.length : start + newline.index);
  const inBrackets = /[[{][^[\]{}\n]*$/.test(text.slice(text.lastIndexOf('\n', start) + 1, start));
  const comment = /(?<!\s)\s+#/.exec(line);
  const content = comment === null ? line.trimEnd() : line.slice(0, comment.index);
  const flow = inBrackets ? /(?<!\s)\s*[,\]}]/.exec(content) : null;
  return start + (flow === null ? content.length : flow.index);
}

/** Moves the lines of an item that is too deep to the column of the items before it. */
function dedented({ segment }: SegmentSpan, item: DeepItem): Edit[] {
  const edits: Edit[] = [];
  for (const line of item.lines) {
    const end = line + item.column - item.outer;
    edits.push(replace({ segment, start: line, end }, ''));
  }
  return edits;
}

/** Returns the start of a value that begins with `|` or `>` by mistake. */
function startOfValue(text: string, at: number): number {
  return /[|>]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

/** Returns the double-quoted string around an offset, within one line. */
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
 * Replaces tabs in the indentation with spaces. The first such line continues the line before; the
 * next ones follow by their number of tabs.
 */
function spacesForTabs(segment: Segment): Edit[] {
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
