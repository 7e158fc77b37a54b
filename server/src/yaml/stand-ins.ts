/**
 * Text that the parser would misread although its author means something plain. While the segment is
 * parsed, other text of the same length stands for it, so that all offsets remain.
 */
import { conflictsIn } from '../text/conflicts.ts';
import { DASHES, QUOTES, SPACES } from '../text/lookalikes.ts';
import { lineFeed } from '../text/lines.ts';
import { mayHavePlaceholder, placeholders } from '../text/placeholder.ts';
import type { Span } from '../text/span.ts';
import type { Misreading } from './tree.ts';

/** A replacement that lasts while the text is parsed; both texts have the same length. */
export interface StandIn extends Span {
  readonly text: string;
  /** What is reported if the text is not part of a scalar. */
  readonly misreading?: Misreading;
}

/** Whether anything may need a stand-in; one look at each text, and seldom true. */
export function mayNeedStandIn(text: string): boolean {
  return anything.test(text);
}

const anything = new RegExp(
  `[$#]\\{|\\$\\(|\\{\\{|__|\\\\"|^[<=>|]{7}|[${DASHES}${SPACES}${QUOTES}]|[^\\n]\\t`,
  'm',
);

/** Applies stand-ins that do not overlap, in text order. */
export function withStandIns(text: string, standIns: readonly StandIn[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: other } of standIns) {
    if (start < at) continue;
    result += text.slice(at, start) + other;
    at = end;
  }
  return result + text.slice(at);
}

/** Returns a text with stand-ins for its placeholders and merge conflicts, for scanners of YAML. */
export function textAsRead(text: string): string {
  if (!mayNeedStandIn(text)) return text;
  const found = [...placeholderStandIns(text), ...conflictStandIns(text, true)];
  return withStandIns(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** Two characters of private use: the first of a placeholder, and the others. */
const FIRST = '\ue000';
const NEXT = '\ue001';
const run = /\ue000\ue001*/g;

/**
 * Returns the stand-ins of placeholders, which may contain characters of YAML. None if the text has
 * characters of private use itself.
 */
export function placeholderStandIns(text: string): readonly StandIn[] {
  if (!mayHavePlaceholder(text) || /[\ue000\ue001]/.test(text)) return [];
  return placeholders(text).map(({ start, end }) => ({
    start,
    end,
    text: FIRST + NEXT.repeat(end - start - 1),
  }));
}

/** Whether a scalar has the stand-in of a placeholder. */
export function isHidden(value: string): boolean {
  return value.includes(FIRST);
}

/**
 * Returns a scalar's text with its placeholders instead of their stand-ins.
 * @param from the index of its first placeholder.
 */
export function withPlaceholders(
  value: string,
  text: string,
  at: readonly Span[],
  from: number,
): string {
  let next = from;
  return value.replace(run, () => {
    const { start, end } = at[next++] ?? { start: 0, end: 0 };
    return text.slice(start, end);
  });
}

/** Returns the stand-ins of the lines of merge conflicts: comments, for a side that is not read too. */
export function conflictStandIns(text: string, readBoth: boolean): readonly StandIn[] {
  return conflictsIn(text).flatMap(({ markers, base, theirs }) => [
    ...markers.flatMap((span) => asComments(text, span)),
    ...asComments(text, base),
    ...(readBoth ? [] : asComments(text, theirs)),
  ]);
}

/** Turns the lines of a span into comments. */
export function asComments(text: string, { start, end }: Span): readonly StandIn[] {
  const found: StandIn[] = [];
  let line = text.lastIndexOf('\n', start - 1) + 1;
  if (line < start && text.slice(line, start).trim() !== '') line = lineFeed(text, start) + 1;
  for (; line < end; line = lineFeed(text, line) + 1)
    if (!'\r\n'.includes(text.charAt(line))) found.push({ start: line, end: line + 1, text: '#' });
  return found;
}

const leading = new RegExp(
  `^([ ${SPACES}]*)(?:([-${DASHES}])(?=[ \\t${SPACES}]|\\r?$))?([ ${SPACES}]*)`,
  'gm',
);
const afterColon = new RegExp(`(?<=[\\w"']:)[ ]*[${SPACES}][ ${SPACES}]*`, 'g');
/** A quoted scalar as a whole; group 1 is set if its quotes are typographic. */
const quoted = new RegExp(
  `"(?:[^"\\\\\\n]|\\\\.){0,500}"|(?=[${QUOTES}])(?<=(?:^|[:-]) *|[[{,] *)([${QUOTES}])[^${QUOTES}"\\\\\\r\\n]{1,200}[${QUOTES}](?=\\s*(?:$|[,\\]}]|:\\s)|\\s+#)`,
  'gm',
);

/** Returns the stand-ins of characters that only look like those of YAML. */
export function lookalikeStandIns(text: string): readonly StandIn[] {
  if (!lookalike.test(text)) return [];
  const found: StandIn[] = [];
  const spaces = (start: number, white: string): void => {
    const first = white.search(otherSpace);
    if (first < 0) return;
    const span = { start: start + first, end: start + white.length };
    const blank = ' '.repeat(span.end - span.start);
    found.push({ ...span, text: blank, misreading: { kind: 'space', ...span, newText: blank } });
  };
  for (const { 0: all, 1: before = '', 2: dash, 3: after = '', index } of text.matchAll(leading)) {
    spaces(index, before);
    const start = index + before.length;
    if (dash !== undefined && dash !== '-') {
      const span = { start, end: start + 1 };
      found.push({ ...span, text: '-', misreading: { kind: 'dash', ...span, newText: '-' } });
    }
    spaces(index + all.length - after.length, after);
  }
  for (const { 0: white, index } of text.matchAll(afterColon)) spaces(index, white);
  for (const { 0: whole, 1: quote, index } of text.matchAll(quoted)) {
    if (quote === undefined) continue;
    const span = { start: index, end: index + whole.length };
    const newText = `"${whole.slice(1, -1)}"`;
    found.push({ ...span, text: newText, misreading: { kind: 'quote', ...span, newText } });
  }
  return found.sort((a, b) => a.start - b.start);
}

const lookalike = new RegExp(`[${DASHES}${SPACES}${QUOTES}]`);
const otherSpace = new RegExp(`[${SPACES}]`);
