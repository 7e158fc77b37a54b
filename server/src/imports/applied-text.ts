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
  return edits
    .map(({ at, newText }) => ({ span: descriptor.span(at), newText }))
    .filter(({ span, newText }) => span.start < span.end || newText !== '')
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
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
