/** Writes the comment that accepts a requirement. */
import type { Checked } from '../check/checked-descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import {
  directives,
  hasReason,
  reasonPlaceholder,
  suppressionsOf,
  type SuppressionScope,
} from '../descriptor/suppression-comments.ts';
import { lineEnd } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Node } from '../yaml/tree.ts';

/** An edit whose text may have a placeholder, which a client selects if it can. */
export interface AcceptEdit {
  readonly span: Span;
  /** The text with the placeholder as it is left where nobody replaces it: it counts as no reason. */
  readonly newText: string;
  /** The same as a snippet; undefined if there is nothing to replace. */
  readonly snippet?: string;
}

/** The comment of a scope above a line; the first line for the file. */
export function acceptComment(
  { descriptor }: Checked,
  line: number,
  id: string,
  scope: SuppressionScope,
): AcceptEdit | undefined {
  const start = descriptor.offsetAt({ line, character: 0 });
  const index = descriptor.segmentIndexAt(start);
  const segment = descriptor.segments[index];
  if (segment === undefined) return undefined;
  const base = descriptor.offsetOf(index);
  const at = start - base;
  // A comment within a multi-line scalar would become part of it.
  if (segment.tree.root !== undefined && isInScalar(segment.tree.root, at)) return undefined;
  if (scope === 'file') {
    // After a mark of the encoding, and beside others of the file.
    const from = descriptor.text.startsWith('\ufeff') ? 1 : 0;
    return written({ start: from, end: from }, '', id, scope, descriptor.eol);
  }
  const above = descriptor.segments[at === 0 ? index - 1 : index];
  const existing = above && commentAbove(above, above === segment ? at : above.text.length, scope);
  if (above !== undefined && existing !== undefined) {
    const last = existing.ids.at(-1);
    if (last === undefined || existing.ids.some((one) => one.id === id)) return undefined;
    const end = descriptor.offsetOf(at === 0 ? index - 1 : index) + last.end;
    if (hasReason(existing)) return { span: { start: end, end }, newText: ` ${id}` };
  }
  // A byte order mark stays the first character of the text.
  const mark = start === 0 && segment.text.startsWith('\ufeff') ? 1 : 0;
  const [indent = ''] =
    /^[ \t]*/.exec(segment.text.slice(at + mark, lineEnd(segment.text, at))) ?? [];
  return written({ start: start + mark, end: start + mark }, indent, id, scope, descriptor.eol);
}

function commentAbove(
  segment: Segment,
  line: number,
  scope: SuppressionScope,
): ReturnType<typeof suppressionsOf>[number] | undefined {
  return suppressionsOf(segment).find(
    (one) =>
      !one.trailing &&
      one.directive === directives[scope] &&
      isLineBefore(segment.text, one.end, line),
  );
}

function written(
  span: Span,
  indent: string,
  id: string,
  scope: SuppressionScope,
  eol: string,
): AcceptEdit {
  const before = `${indent}# ${directives[scope]} ${id} -- `;
  return {
    span,
    newText: before + reasonPlaceholder + eol,
    // Nothing in it is a sign of a snippet: it is blanks, an id, and a line end.
    snippet: `${before}\${0:${reasonPlaceholder}}${eol}`,
  };
}

function isLineBefore(text: string, end: number, line: number): boolean {
  return line > end && /^[ \t]*\r?\n$/.test(text.slice(end, line));
}

function isInScalar(node: Node, at: number): boolean {
  if (at <= node.start || at >= node.end) return false;
  if (node.kind === 'scalar') return true;
  if (node.kind === 'seq') return node.items.some((item) => isInScalar(item, at));
  if (node.kind !== 'map') return false;
  return node.pairs.some(
    ({ key, value }) => isInScalar(key, at) || (value !== undefined && isInScalar(value, at)),
  );
}
