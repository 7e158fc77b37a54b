/** What is wrong with comments that accept findings. */
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import { directiveName } from '../descriptor/segment.ts';
import type { Suppression } from '../descriptor/suppression.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import type { RequirementId, Severity } from '../requirements/ids.ts';
import type { Span } from '../text/span.ts';
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
  for (const { at, message, removable, meant } of faultsOf(suppression, met, rows, today)) {
    const span = { start: base + at.start, end: base + at.end };
    yield {
      requirement: 'ASR019' satisfies RequirementId,
      rule: 'suppression',
      severity,
      span,
      message,
      related: [],
      fixes: () => [
        ...(meant === undefined
          ? []
          : [{ title: `Change to ${meant}`, safe: false, edits: [{ span, newText: meant }] }]),
        ...(removable === undefined
          ? []
          : [removal(descriptor, suppression, segment, base, removable === 'safely')]),
      ],
    };
  }
}

interface Fault {
  readonly at: Span;
  readonly message: string;
  /**
   * Whether the comment may go. A slip of the pen is no reason to lose what somebody accepted, and
   * why.
   */
  readonly removable?: 'safely' | 'unsafely' | undefined;
  /** The id that stands in the place of another one. */
  readonly meant?: string;
}

function* faultsOf(
  suppression: Suppression,
  met: ReadonlyMap<string, boolean>,
  rows: Catalogue,
  today: string | undefined,
): Iterable<Fault> {
  const whole = faultOfForm(suppression);
  if (whole !== undefined) {
    yield whole;
    return;
  }
  const late = faultOfDate(suppression, today);
  if (late !== undefined) yield late;
  for (const one of suppression.ids) {
    const fault = faultOfId(one, met, rows);
    if (fault === undefined) continue;
    // With the comment the other ids would go.
    yield suppression.ids.length === 1 ? fault : { ...fault, removable: undefined };
  }
}

/** What keeps a suppression from being followed at all. */
function faultOfForm(suppression: Suppression): Fault | undefined {
  const { directive, ids, reason } = suppression;
  if (directive !== directiveName) {
    const message = `"${directive.slice(0, 30)}" is not known; write "# asr-ignore" above the line or after its value.`;
    return { at: suppression, message };
  }
  if (ids.length === 0) {
    const message = 'Suppression names no requirement; write "# asr-ignore ASR303 -- reason".';
    return { at: suppression, message, removable: 'unsafely' };
  }
  if (reason !== '') return undefined;
  const message = 'Suppression has no reason and is ignored; add " -- " and the reason.';
  return { at: suppression, message };
}

function faultOfDate(suppression: Suppression, today: string | undefined): Fault | undefined {
  const { until } = suppression;
  if (until === undefined || !expired(suppression, today)) return undefined;
  if (!date.test(until.date)) {
    const message = `"${until.date.slice(0, 20)}" is not a date; write until=2026-12-31.`;
    return { at: until, message };
  }
  const message = `Suppression expired on ${until.date}; fix the finding, or extend the date.`;
  return { at: until, message, removable: 'unsafely' };
}

/** @param met the findings of the line by id, and whether a comment accepts them. */
function faultOfId(
  at: Suppression['ids'][number],
  met: ReadonlyMap<string, boolean>,
  rows: Catalogue,
): Fault | undefined {
  const { id } = at;
  if (rows.find(id) === undefined) {
    const message = `"${id.slice(0, 20)}" is not a requirement; use an id such as ASR303.`;
    return { at, message, removable: 'unsafely' };
  }
  if (!isIgnorable(id)) {
    const message = `${id} cannot be ignored; fix the finding.`;
    return { at, message, removable: 'unsafely' };
  }
  if (met.has(id)) return undefined;
  // Of two ids that are much alike, as ASR303 and ASR900 are, the wrong one is easily named.
  const meant = [...met].find(([other, isAccepted]) => !isAccepted && isIgnorable(other))?.[0];
  if (meant === undefined) {
    const message = `Suppression of ${id} is not needed, because there is no such finding; remove it.`;
    return { at, message, removable: 'safely' };
  }
  const message = `The finding on this line is ${meant}, not ${id}; change the id, or remove the suppression.`;
  return { at, message, removable: 'unsafely', meant };
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
