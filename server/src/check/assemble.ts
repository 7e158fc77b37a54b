import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { RequirementId, Severity } from '../requirements/ids.ts';
import type { Report } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import type { RecordingContext } from './recording-context.ts';
import type { Finding, FindingFix } from './finding.ts';
import { withinForm } from './within-form.ts';

/** A report with the requirement that it is of. */
export type NamedReport = Report & { readonly requirement: RequirementId };

/** A report with the severity it has here, its places still within their segments. */
export interface RatedReport {
  readonly rule: string;
  readonly report: NamedReport;
  readonly severity: Severity;
}

/** Puts the findings of all segments and rules into one list, in the order of the text. */
export function assemble(
  descriptor: Descriptor,
  results: {
    readonly segments: ReadonlyMap<Segment, { readonly found: readonly RatedReport[] }>;
    readonly rules: ReadonlyMap<unknown, { readonly found: readonly RatedReport[] }>;
    readonly context: RecordingContext;
  },
): readonly Finding[] {
  const { context } = results;
  const all: Finding[] = [];
  const replaced = new Set<string>();
  const add = (one: RatedReport, span: Span): void => {
    const { replaces } = one.report;
    if (replaces !== undefined) replaced.add(placed(replaces, span));
    all.push(finding(descriptor, context, one, span));
  };
  for (let i = 0; i < descriptor.segments.length; i++) {
    const segment = descriptor.segments[i];
    const found = segment === undefined ? undefined : results.segments.get(segment)?.found;
    if (found === undefined || found.length === 0) continue;
    const base = descriptor.offsetOf(i);
    for (const one of found) {
      const { at } = one.report;
      const span =
        at.segment === segment
          ? { start: base + at.start, end: base + at.end }
          : descriptor.span(at);
      add(one, span);
    }
  }
  for (const { found } of results.rules.values()) {
    for (const one of found) add(one, descriptor.span(one.report.at));
  }
  const findings =
    replaced.size === 0
      ? all
      : all.filter(({ requirement, span }) => !replaced.has(placed(requirement, span)));
  findings.sort(inOrder);
  // That the analysis stopped somewhere is one finding, wherever else it stopped as well.
  const stop = findings.findIndex(({ requirement }) => requirement === 'ASR018');
  return stop < 0
    ? findings
    : findings.filter(({ requirement }, i) => i === stop || requirement !== 'ASR018');
}

function placed(requirement: RequirementId, { start, end }: Span): string {
  return `${requirement} ${start} ${end}`;
}

/** By place, then by id; findings equal in both keep the order of their rules. */
function inOrder(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    (a.requirement < b.requirement ? -1 : a.requirement > b.requirement ? 1 : 0) ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}

function finding(
  descriptor: Descriptor,
  context: RecordingContext,
  { rule, report, severity }: RatedReport,
  span: Span,
): Finding {
  return {
    requirement: report.requirement,
    rule,
    severity,
    span,
    message: report.message,
    related: (report.related ?? []).map(({ at, message }) => ({
      span: descriptor.span(at),
      message,
    })),
    fixes: () => context.during(descriptor, () => fixesOf(descriptor, report)),
  };
}

function fixesOf(descriptor: Descriptor, report: NamedReport): FindingFix[] {
  // A borrowed value stands elsewhere; changing the alias would change more than the author sees.
  if (report.at.borrowed === true) return [];
  return (
    (report.fixes?.() ?? [])
      .filter(({ edits }) => edits.length > 0 && !edits.some(({ borrowed }) => borrowed === true))
      .map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: withinForm(
          descriptor,
          edits
            .map(({ at, newText }) => ({ span: descriptor.span(at), newText }))
            .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
        ),
      }))
      // Behind a tag, a value may be written as it ought to be and still be another.
      .filter(({ edits }) => edits.some(({ span, newText }) => descriptor.slice(span) !== newText))
  );
}
