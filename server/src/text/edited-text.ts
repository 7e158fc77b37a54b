import type { Span } from './span.ts';

/** Returns a text after edits, in one pass. Where one reaches into another, the later one counts less. */
export function editedText(
  text: string,
  edits: readonly { readonly span: Span; readonly newText: string }[],
): string {
  const parts: string[] = [];
  let from = 0;
  for (const { span, newText } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    parts.push(text.slice(from, Math.max(from, span.start)), newText);
    from = Math.max(from, span.end);
  }
  parts.push(text.slice(from));
  return parts.join('');
}
