/** The text of a descriptor after edits. */
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Edit } from '../edits/edits.ts';
import type { Span } from '../text/span.ts';

/** An edit of the whole text. */
export interface ImportEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Edits of segments as edits of the text, in text order; those at one position in the given order. */
export function textEdits(descriptor: Descriptor, edits: readonly Edit[]): readonly ImportEdit[] {
  const all = edits
    .map(({ at, newText }) => ({ span: descriptor.span(at), newText }))
    .filter(({ span, newText }) => span.start < span.end || newText !== '')
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (let i = 1; i < all.length; i++) makeRoom(descriptor, all, i);
  return all;
}

/**
 * Where lines go away before an edit that is made at the end of the last of them, their own line end
 * stays and the one before them goes.
 */
function makeRoom(descriptor: Descriptor, edits: ImportEdit[], index: number): void {
  let limit = edits[index]?.span.start ?? 0;
  for (let i = index - 1; i >= 0; i--) {
    const { span, newText } = edits[i] ?? { span: { start: 0, end: 0 }, newText: '-' };
    const by = span.end - limit;
    if (by <= 0 || by > 2 || newText !== '' || span.start < by) return;
    const eol = descriptor.slice({ start: limit, end: span.end });
    const before = descriptor.slice({ start: span.start - by, end: span.start });
    if (!/^\r?\n$/.test(eol) || before !== eol) return;
    edits[i] = { span: { start: span.start - by, end: limit }, newText };
    limit = span.start - by;
  }
}

/**
 * Applies edits in text order.
 * @returns undefined if one reaches into another, so that the result would depend on their order.
 */
export function appliedText(text: string, edits: readonly ImportEdit[]): string | undefined {
  const parts: string[] = [];
  let at = 0;
  for (const { span, newText } of edits) {
    if (span.start < at) return undefined;
    parts.push(text.slice(at, span.start), newText);
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
