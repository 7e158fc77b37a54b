/** Leaving out what a comment in the descriptor accepts, and reporting comments that do nothing (ASR019). */
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import { directiveName, type Suppression } from '../descriptor/suppression.ts';
import type { Catalogue, RequirementId, Severity } from '../requirements/catalogue.ts';
import type { Finding, FindingFix } from './finding.ts';

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

interface Active {
  readonly suppression: Suppression;
  readonly segment: Segment;
  /** Where its segment starts. */
  readonly base: number;
}

/** The suppressions that speak of one line. */
interface Line {
  readonly active: Active[];
  /** The requirements of which the line has a finding: whether that is accepted. */
  readonly met: Map<string, boolean>;
}

/**
 * @param findings in the order of the text.
 * @param severity how grave ASR019 is here.
 * @param today the day by which a suppression may have run out, as 2026-12-31; none runs out without.
 */
export function suppress(
  descriptor: Descriptor,
  findings: readonly Finding[],
  rows: Catalogue,
  severity: Severity | 'off',
  today: string | undefined,
): readonly Finding[] {
  const byLine = collect(descriptor);
  if (byLine.size === 0) return findings;
  const kept = findings.filter((finding) => !accepted(descriptor, finding, byLine, today));
  if (severity === 'off') return kept;
  for (const { active, met } of byLine.values()) {
    for (const one of active) kept.push(...complaints(one, met, rows, severity, today));
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The suppressions by the line they speak of. */
function collect(descriptor: Descriptor): Map<number, Line> {
  const { segments } = descriptor;
  const byLine = new Map<number, Line>();
  let next: Spoken | undefined;
  // From the end: a comment above another one speaks of what that one speaks of.
  for (let index = segments.length - 1; index >= 0; index--) {
    const segment = segments[index];
    if (segment === undefined || segment.suppressions.length === 0) continue;
    const base = descriptor.offsetOf(index);
    for (const suppression of [...segment.suppressions].reverse()) {
      const line = suppression.trailing
        ? descriptor.positionAt(base + suppression.start).line
        : nextContentLine(descriptor, index, suppression, next);
      next = { index, start: suppression.start, line };
      const others = byLine.get(line);
      if (others === undefined)
        byLine.set(line, { active: [{ suppression, segment, base }], met: new Map() });
      else others.active.push({ suppression, segment, base });
    }
  }
  return byLine;
}

/** The suppression behind the one that is looked at: where it stands, and the line it speaks of. */
interface Spoken {
  readonly index: number;
  readonly start: number;
  readonly line: number;
}

/** The first line behind a comment that is neither empty nor a comment; -1 at the end of the text. */
function nextContentLine(
  descriptor: Descriptor,
  index: number,
  { end }: Suppression,
  next: Spoken | undefined,
): number {
  const last = next?.index ?? descriptor.segments.length - 1;
  for (let i = index; i <= last; i++) {
    const text = descriptor.segments[i]?.text ?? '';
    const from = i === index ? text.indexOf('\n', end) + 1 : 0;
    if (i === index && from === 0) continue;
    const found = firstContent(text, from, i === next?.index ? next.start : text.length);
    if (found !== undefined) return descriptor.positionAt(descriptor.offsetOf(i) + found).line;
  }
  return next?.line ?? -1;
}

/** The first character, from the start of a line on, that is neither blank nor of a line of comment. */
function firstContent(text: string, from: number, to: number): number | undefined {
  for (let line = from; line < to;) {
    let at = line;
    while (at < to && blanks.includes(text.charAt(at))) at++;
    if (at < to && !'#\r\n'.includes(text.charAt(at))) return at;
    const end = text.indexOf('\n', line);
    if (end < 0) return undefined;
    line = end + 1;
  }
  return undefined;
}

const blanks = ' \t';

function accepted(
  descriptor: Descriptor,
  { requirement, span }: Finding,
  byLine: ReadonlyMap<number, Line>,
  today: string | undefined,
): boolean {
  if (unignorable.has(requirement)) return false;
  const line = byLine.get(descriptor.positionAt(span.start).line);
  if (line === undefined) return false;
  let is = line.met.get(requirement);
  if (is === undefined) {
    is = line.active.some(
      ({ suppression }) =>
        suppression.directive === directiveName &&
        suppression.ids.some(({ id }) => id === requirement) &&
        suppression.reason !== '' &&
        !expired(suppression, today),
    );
    line.met.set(requirement, is);
  }
  return is;
}

function expired({ until }: Suppression, today: string | undefined): boolean {
  return (
    until !== undefined && (!date.test(until.date) || (today !== undefined && until.date < today))
  );
}

const date = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function* complaints(
  { suppression, segment, base }: Active,
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
  ): Finding => ({
    requirement: 'ASR019' satisfies RequirementId,
    rule: 'suppression',
    severity,
    span: { start: base + at.start, end: base + at.end },
    message,
    related: [],
    // A slip of the pen is no reason to lose what somebody accepted, and why.
    fixes: () =>
      removable === false ? [] : [removal(suppression, segment, base, removable === 'safely')],
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
      `Suppression ran out on ${until.date}; mend the finding, or extend the date.`,
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
      yield say(one, `${one.id} cannot be ignored; mend what it says.`, only && 'unsafely');
    } else if (!met.has(one.id)) {
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
  return { title: 'Remove this suppression', safe, edits: [{ span, newText: '' }] };
}
