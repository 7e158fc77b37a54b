/** Accepts findings with an `asr-ignore` comment (see `check/suppress.ts`). */
import type { Checked } from '../check/checked-descriptor.ts';
import type { Finding } from '../check/finding.ts';
import type { Node } from '../yaml/tree.ts';
import { directiveName } from '../descriptor/segment.ts';
import {
  hasReason,
  reasonPlaceholder,
  suppressionsOf,
} from '../descriptor/suppression-comments.ts';
import { isIgnorable } from '../requirements/ignorable.ts';
import { lineEnd } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** A code action that accepts a finding. */
export interface AcceptAction {
  readonly title: string;
  readonly finding: Finding;
  readonly edits: readonly AcceptEdit[];
}

/** An edit whose text may have a placeholder, which a client selects if it can. */
export interface AcceptEdit {
  readonly span: Span;
  /** The text with the placeholder as it is left where nobody replaces it: it counts as no reason. */
  readonly newText: string;
  /** The same as a snippet; undefined if there is nothing to replace. */
  readonly snippet?: string;
}

/** For each finding, adds a comment above its line, or its id to an existing comment there. */
export function* acceptActions(
  checked: Checked,
  findings: readonly Finding[],
): Iterable<AcceptAction> {
  const { descriptor } = checked;
  const seen = new Set<string>();
  for (const finding of findings) {
    const { requirement, span } = finding;
    const { line } = descriptor.positionAt(span.start);
    const key = `${requirement} ${line}`;
    if (seen.has(key) || !isIgnorable(requirement)) continue;
    seen.add(key);
    const edit = comment(checked, line, requirement);
    if (edit === undefined) continue;
    const why = edit.snippet === undefined ? 'for the reason given above' : 'with a reason';
    yield { title: `Accept ${requirement} here, ${why}`, finding, edits: [edit] };
  }
}

function comment({ descriptor }: Checked, line: number, id: string): AcceptEdit | undefined {
  const start = descriptor.offsetAt({ line, character: 0 });
  const index = descriptor.segmentIndexAt(start);
  const segment = descriptor.segments[index];
  if (segment === undefined) return undefined;
  const base = descriptor.offsetOf(index);
  const at = start - base;
  // A comment within a multi-line scalar would become part of it.
  if (segment.tree.root !== undefined && isInScalar(segment.tree.root, at)) return undefined;
  const above = descriptor.segments[at === 0 ? index - 1 : index];
  const existing =
    above &&
    suppressionsOf(above).find(
      (one) =>
        !one.trailing &&
        one.directive === directiveName &&
        isLineBefore(above.text, one.end, above === segment ? at : above.text.length),
    );
  if (above !== undefined && existing !== undefined) {
    const last = existing.ids.at(-1);
    if (last === undefined || existing.ids.some((one) => one.id === id)) return undefined;
    const end = descriptor.offsetOf(at === 0 ? index - 1 : index) + last.end;
    if (hasReason(existing)) return { span: { start: end, end }, newText: ` ${id}` };
  }
  // A byte order mark stays the first character of the text.
  const mark = start === 0 && segment.text.startsWith('\ufeff') ? 1 : 0;
  const indent =
    /^[ \t]*/.exec(segment.text.slice(at + mark, lineEnd(segment.text, at)))?.[0] ?? '';
  const [before, after] = [`${indent}# asr-ignore ${id} -- `, descriptor.eol];
  return {
    span: { start: start + mark, end: start + mark },
    newText: before + reasonPlaceholder + after,
    // Nothing in it is a sign of a snippet: it is blanks, an id, and a line end.
    snippet: `${before}\${0:${reasonPlaceholder}}${after}`,
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
