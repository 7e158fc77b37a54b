/** Suppression comments: `# asr-ignore ASR303 -- reason`, on their own line or after a value. */
import { directiveName, type Segment } from './segment.ts';
import { itemIndexAt, pairIndexAt, type Node } from '../yaml/tree.ts';

/** A suppression comment; offsets and lines count from the start of its segment. */
export interface Suppression {
  /** From the `#` to the end of the comment. */
  readonly start: number;
  readonly end: number;
  /** The line, and whether text precedes the comment on it. */
  readonly line: number;
  readonly trailing: boolean;
  /** `asr-ignore`, or a similar word of other checkers, which is ignored. */
  readonly directive: string;
  readonly ids: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  /** The last day it applies, as written; undefined if it has no end. */
  readonly until:
    { readonly date: string; readonly start: number; readonly end: number } | undefined;
  readonly reason: string;
}

/** What a suppression accepts findings in. */
export type SuppressionScope = 'line' | 'item' | 'file';

/** The word of a comment by what it covers: the next line or its own, the item of a list, the file. */
export const directives: Readonly<Record<SuppressionScope, string>> = {
  line: directiveName,
  item: `${directiveName}-item`,
  file: `${directiveName}-file`,
};

/** What a comment covers; undefined for a word that means nothing. */
export function scopeOf({ directive }: Suppression): SuppressionScope | undefined {
  return scopes.find((scope) => directives[scope] === directive);
}

const scopes: readonly SuppressionScope[] = ['line', 'item', 'file'];

/** Returns the suppression comments of a segment, in text order. */
export function suppressionsOf(segment: Segment): readonly Suppression[] {
  return segment.maySuppress ? segment.keep(findSuppressions) : none;
}

function findSuppressions(segment: Segment): readonly Suppression[] {
  const { text } = segment;
  const found: Suppression[] = [];
  for (const match of text.matchAll(comment)) {
    const start = match.index;
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    if (before !== '' && !/\s$/.test(before)) continue;
    if (segment.tree.root !== undefined && inScalar(segment.tree.root, start)) continue;
    const [whole, directive = '', words = '', reason = ''] = match;
    const at = start + whole.indexOf(words, whole.indexOf(directive) + directive.length);
    const ids: { id: string; start: number; end: number }[] = [];
    let until: Suppression['until'];
    for (const word of words.matchAll(/[^\s,]+/g)) {
      const [id] = word;
      const span = { start: at + word.index, end: at + word.index + id.length };
      if (id.startsWith('until=')) until = { date: id.slice('until='.length), ...span };
      else ids.push({ id, ...span });
    }
    found.push({
      start,
      end: start + whole.trimEnd().length,
      line: segment.lineAt(start).line,
      trailing: before.trim() !== '',
      directive,
      ids,
      until,
      reason: reason.trim(),
    });
  }
  return found;
}

/** Whether the last day of a suppression is over, or not a date. Without `today` no day is over. */
export function isExpired(suppression: Suppression, today: string | undefined): boolean {
  const { until } = suppression;
  if (until === undefined) return false;
  return !hasDate(suppression) || (today !== undefined && until.date < today);
}

/** What a fix or a completion leaves for the author to replace with the reason. */
export const reasonPlaceholder = '<reason>';

/**
 * Whether a suppression gives a reason. What stands for one that is still to be written is none: text in
 * brackets, a word such as "todo", or nothing but punctuation.
 */
export function hasReason({ reason }: Suppression): boolean {
  if (!/[\p{L}\p{N}]/u.test(reason)) return false;
  if (/^(?:<[^<>]*>|\[[^[\]]*\]|\$?\{[^{}]*\})$/.test(reason)) return false;
  return !placeholders.has(
    reason
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}

/** An earlier version of the fix wrote "why this is accepted". */
const placeholders: ReadonlySet<string> = new Set([
  ...[
    'reason',
    'the reason',
    'a reason',
    'your reason',
    'reason here',
    'add reason',
    'add a reason',
  ],
  ...['why this is accepted', 'todo', 'to do', 'tbd', 'tba', 'fixme', 'xxx', 'n a'],
]);

/** Whether the last day of a suppression is a date, as 2026-12-31. */
export function hasDate({ until }: Suppression): boolean {
  return until !== undefined && date.test(until.date);
}

const date = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const comment = /#[ \t]*(asr-ignore(?:-[\w-]*)?)(?!\w)((?:(?!--)[^\r\n])*)(?:--([^\r\n]*))?/g;
const none: readonly Suppression[] = [];

/** Whether an offset is inside a scalar, where `#` does not start a comment. */
function inScalar(node: Node, at: number): boolean {
  if (at < node.start || at >= node.end) return false;
  if (node.kind === 'scalar') return true;
  if (node.kind === 'seq') {
    const item = node.items[itemIndexAt(node, at)];
    return item !== undefined && inScalar(item, at);
  }
  if (node.kind === 'map') {
    const { key, value } = node.pairs[pairIndexAt(node, at)] ?? {};
    return [key, value].some((one) => one !== undefined && inScalar(one, at));
  }
  return false;
}
