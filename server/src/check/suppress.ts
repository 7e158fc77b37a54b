/** Leaving out what a comment in the descriptor accepts, and reporting comments that do nothing (ASR019). */
import { suppressionsOf } from '../descriptor/suppression.ts';
import type { Descriptor } from '../descriptor/descriptor.ts';
import { directiveName } from '../descriptor/segment.ts';
import type { Suppression } from '../descriptor/suppression.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import type { Severity } from '../requirements/ids.ts';
import type { Finding } from './finding.ts';
import { expired, isIgnorable, suppressionFaults, type Active } from './suppression-checks.ts';

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
    for (const one of active) kept.push(...suppressionFaults(one, met, rows, severity, today));
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
    if (segment === undefined || suppressionsOf(segment).length === 0) continue;
    const base = descriptor.offsetOf(index);
    for (const suppression of [...suppressionsOf(segment)].reverse()) {
      const line = suppression.trailing
        ? descriptor.positionAt(base + suppression.start).line
        : nextContentLine(descriptor, index, suppression, next);
      next = { index, start: suppression.start, line };
      const others = byLine.get(line);
      if (others === undefined)
        byLine.set(line, { active: [{ descriptor, suppression, segment, base }], met: new Map() });
      else others.active.push({ descriptor, suppression, segment, base });
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
  if (!isIgnorable(requirement)) return false;
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
