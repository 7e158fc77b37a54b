/** What is wrong with comments that accept findings. */
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import { directiveName, type Suppression } from '../descriptor/suppression.ts';
import type { Catalogue, RequirementId, Severity } from '../requirements/catalogue.ts';
import type { Finding, FindingFix } from './finding.ts';
import { withinForm } from './within-form.ts';

/** What cannot be ignored: that the text cannot be read, and what is said of suppressions and answers. */
const unignorable: ReadonlySet<string> = new Set([
  'ASR000',
  'ASR001',
  'ASR017',
  'ASR018',
  'ASR019',
  'ASR030',
]);

/** Whether a comment can accept findings of a requirement. */
export function isIgnorable(id: string): boolean {
  return !unignorable.has(id);
}

/** A suppression where it stands. */
export interface Active {
  readonly descriptor: Descriptor;
  readonly suppression: Suppression;
  readonly segment: Segment;
  /** Where its segment starts. */
  readonly base: number;
}

/** Whether a suppression has run out, or has a last day that is none. */
export function expired({ until }: Suppression, today: string | undefined): boolean {
  return (
    until !== undefined && (!date.test(until.date) || (today !== undefined && until.date < today))
  );
}

const date = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** What is wrong with one suppression (ASR019). */
export function* suppressionFaults(
  { descriptor, suppression, segment, base }: Active,
  met: ReadonlyMap<string, boolean>,
  rows: Catalogue,
  severity: Severity,
  today: string | undefined,
): Iterable<Finding> {
  const { directive, ids, until, reason } = suppression;
  const say = (
    at: { start: number; end: number },
    message: string,
    removable: 'safely' | 'unsafely' | false,
    ...changes: readonly FindingFix[]
  ): Finding => ({
    requirement: 'ASR019' satisfies RequirementId,
    rule: 'suppression',
    severity,
    span: { start: base + at.start, end: base + at.end },
    message,
    related: [],
    // A slip of the pen is no reason to lose what somebody accepted, and why.
    fixes: () =>
      removable === false
        ? changes
        : [...changes, removal(descriptor, suppression, segment, base, removable === 'safely')],
  });
  if (directive !== directiveName) {
    const word = `"${directive.slice(0, 30)}"`;
    yield say(
      suppression,
      `${word} is not known; write "# asr-ignore" above the line, or behind its value.`,
      false,
    );
    return;
  }
  if (ids.length === 0) {
    yield say(
      suppression,
      'Suppression names no requirement; write "# asr-ignore ASR303 -- reason".',
      'unsafely',
    );
    return;
  }
  if (reason === '') {
    yield say(
      suppression,
      'Suppression gives no reason and is not followed; add " -- " and why it is accepted.',
      false,
    );
    return;
  }
  if (until !== undefined && !date.test(until.date)) {
    yield say(until, `"${until.date.slice(0, 20)}" is no date; write until=2026-12-31.`, false);
  } else if (until !== undefined && expired(suppression, today)) {
    yield say(
      until,
      `Suppression ran out on ${until.date}; fix the finding, or extend the date.`,
      'unsafely',
    );
  }
  for (const one of ids) {
    const only = ids.length === 1;
    if (rows.find(one.id) === undefined) {
      yield say(
        one,
        `"${one.id.slice(0, 20)}" is no requirement; suppressions name ids such as ASR303.`,
        only && 'unsafely',
      );
    } else if (unignorable.has(one.id)) {
      yield say(one, `${one.id} cannot be ignored; fix what it says.`, only && 'unsafely');
    } else if (!met.has(one.id)) {
      const other = [...met].find(([id, isAccepted]) => !isAccepted && isIgnorable(id))?.[0];
      // Of two ids that are much alike, as ASR303 and ASR900 are, the wrong one is easily named.
      if (other !== undefined) {
        const span = { start: base + one.start, end: base + one.end };
        yield say(
          one,
          `The finding of this line is ${other}, not ${one.id}; change the id, or remove the suppression.`,
          only && 'unsafely',
          { title: `Change to ${other}`, safe: false, edits: [{ span, newText: other }] },
        );
        continue;
      }
      yield say(
        one,
        `Suppression of ${one.id} is not needed: there is no such finding; remove it.`,
        only && 'safely',
      );
    }
  }
}

/** Takes the comment out, with its line where it stands alone there, else with the blanks before it. */
function removal(
  descriptor: Descriptor,
  { start, end, trailing }: Suppression,
  { text }: Segment,
  base: number,
  safe: boolean,
): FindingFix {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const span = trailing
    ? { start: base + text.slice(0, start).trimEnd().length, end: base + end }
    : { start: base + lineStart, end: base + (newline < 0 ? text.length : newline + 1) };
  const edits = withinForm(descriptor, [{ span, newText: '' }]);
  return { title: 'Remove this suppression', safe, edits };
}
