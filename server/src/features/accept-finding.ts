/** Accepts findings with an `asr-ignore` comment: on a line, on an item of a list, or in the file. */
import type { Checked } from '../check/checked-descriptor.ts';
import type { Finding } from '../check/finding.ts';
import { isIgnorable } from '../requirements/ignorable.ts';
import type { Span } from '../text/span.ts';
import { acceptComment, type AcceptEdit } from './accept-comment.ts';
import { itemWord } from './names/symbol-kinds.ts';

/** A code action that accepts a finding. */
export interface AcceptAction {
  readonly title: string;
  readonly finding: Finding;
  readonly edits: readonly AcceptEdit[];
}

/**
 * For each finding, adds a comment above its line, above its item, or at the start of the file; or its
 * id to a comment that is there. What is wrong with the form is for people to correct, not to accept.
 */
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
    if (seen.has(key) || !isIgnorable(requirement) || ofForm.has(requirement)) continue;
    seen.add(key);
    const here = acceptComment(checked, line, requirement, 'line');
    // It is accepted already, or its reason is still to be given.
    if (here === undefined) continue;
    const why = here.snippet === undefined ? 'for the reason given above' : 'with a reason';
    yield { title: `Accept ${requirement} here, ${why}`, finding, edits: [here] };
    const item = itemAt(checked, span);
    const inItem = item && acceptComment(checked, item.line, requirement, 'item');
    if (item !== undefined && inItem !== undefined && item.line !== line)
      yield { title: `Accept ${requirement} for this ${item.word}`, finding, edits: [inItem] };
    const isRepeated = checked.findings.some(
      (other) => other !== finding && other.requirement === requirement,
    );
    const inFile = isRepeated ? acceptComment(checked, 0, requirement, 'file') : undefined;
    if (inFile !== undefined)
      yield { title: `Accept ${requirement} in this file`, finding, edits: [inFile] };
  }
}

/** Words, types and values that are not of the format, and what is left to fill in. */
const ofForm: ReadonlySet<string> = new Set([
  ...['ASR002', 'ASR006', 'ASR009', 'ASR016', 'ASR055', 'ASR056'],
]);

/** The item of a top-level list around a span: its first line, and what it is. */
function itemAt(
  { descriptor }: Checked,
  { start }: Span,
): { readonly line: number; readonly word: string } | undefined {
  const index = descriptor.segmentIndexAt(start);
  const segment = descriptor.segments[index];
  if (segment?.kind !== 'item') return undefined;
  const dash = segment.text.search(/\S/);
  const { line } = descriptor.positionAt(descriptor.offsetOf(index) + Math.max(0, dash));
  return { line, word: itemWord(segment.owner) };
}
