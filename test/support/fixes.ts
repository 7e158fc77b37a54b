import type { Finding, FindingFix } from '../../server/src/check/finding.ts';

/** The text after a fix. */
export function applyFix(text: string, fix: Pick<FindingFix, 'edits'>): string {
  let result = text;
  for (const { span, newText } of [...fix.edits].reverse()) {
    result = result.slice(0, span.start) + newText + result.slice(span.end);
  }
  return result;
}

/** A finding in one line, for messages of failing tests. */
export function describe(
  text: string,
  { requirement, rule, severity, span, message }: Finding,
): string {
  return `${requirement} ${severity} (${rule}) on ${JSON.stringify(text.slice(span.start, span.end))}: ${message}`;
}
