/** From the reports of a version to its findings. */
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { ChecklistEntry } from '../descriptor/model.generated.ts';
import { Entries } from '../descriptor/sourced.ts';
import type { RequirementId } from '../requirements/ids.ts';
import type { ChecklistAnswer } from '../rules/later-blocks.ts';
import type { Span } from '../text/span.ts';
import { isTooLong, type Checked, type ProfiledDescriptor } from './checked-descriptor.ts';
import type { Checker } from './checker.ts';
import { recordReports } from './dated-records.ts';
import type { Finding, SuppressedFinding } from './finding.ts';
import { FixMaker } from './fix-maker.ts';
import { OtherProfiles } from './other-profiles.ts';
import type { KeptReport, ReportStore } from './report-store.ts';
import { SuppressedLines } from './suppressed-lines.ts';

/** A report with its span in the text. */
interface PlacedReport {
  readonly report: KeptReport;
  readonly span: Span;
}

interface SuppressedReport extends PlacedReport {
  readonly suppressedBy: SuppressedFinding['suppressedBy'];
}

/**
 * The findings of a version in text order: what the rules report, those on dated records with them, without
 * what is suppressed, then what the rules on suppressions report, then what those on the answers of the checklist do. Beside them,
 * what comments accept and what the configuration turns off.
 */
export function findingsOf(
  current: ProfiledDescriptor,
  store: ReportStore,
  checker: Checker,
): Pick<Checked, 'findings' | 'suppressed'> {
  const { descriptor, today } = current;
  const all = withoutReplaced(placedReports(descriptor, store));
  for (const report of recordReports(current, checker))
    all.push({ report, span: descriptor.span(report.at) });
  const suppressed: SuppressedReport[] = [];
  let placed = withOneStop(inOrder(turnedOn(current, all, suppressed)));
  if (!isTooLong(descriptor)) {
    const lines = new SuppressedLines(descriptor, today);
    placed = placed.filter((one) => {
      const suppressedBy = lines.accepting(one.report.requirement, one.span);
      if (suppressedBy !== undefined) suppressed.push({ ...one, suppressedBy });
      return suppressedBy === undefined;
    });
    placed = withMore(placed, descriptor, lines.reports(checker));
    placed = withMore(placed, descriptor, answerReports(descriptor, placed, checker));
  }
  const asFinding = findingMaker(current);
  return {
    findings: placed.map(asFinding),
    suppressed: inOrder(suppressed).map((one) => ({
      ...asFinding(one),
      suppressedBy: one.suppressedBy,
    })),
  };
}

/** Separates the reports of requirements that the configuration turns off. */
function turnedOn(
  { configuration: { severityFrom = {} } }: Pick<ProfiledDescriptor, 'configuration'>,
  placed: readonly PlacedReport[],
  suppressed: SuppressedReport[],
): readonly PlacedReport[] {
  return placed.filter((one) => {
    const { isOff, requirement } = one.report;
    const from = severityFrom[requirement] ?? 'the configuration';
    if (isOff) suppressed.push({ ...one, suppressedBy: { kind: 'configuration', from } });
    return !isOff;
  });
}

/** The reports of the segments in the order of the segments, then those of the whole descriptor. */
function placedReports(descriptor: Descriptor, store: ReportStore): PlacedReport[] {
  const placed: PlacedReport[] = [];
  let i = -1;
  for (const segment of descriptor.segments) {
    i++;
    const reports = store.segments.get(segment)?.reports;
    if (reports === undefined || reports.length === 0) continue;
    const base = descriptor.offsetOf(i);
    for (const report of reports) {
      const { at } = report;
      const span =
        at.segment === segment
          ? { start: base + at.start, end: base + at.end }
          : descriptor.span(at);
      placed.push({ report, span });
    }
  }
  for (const { reports } of store.rules.values())
    for (const report of reports) placed.push({ report, span: descriptor.span(report.at) });
  return placed;
}

function withoutReplaced(placed: readonly PlacedReport[]): PlacedReport[] {
  const replaced = new Set<string>();
  const key = (requirement: RequirementId, { start, end }: Span): string =>
    `${requirement} ${start} ${end}`;
  for (const { report, span } of placed)
    // What is turned off takes nothing else away.
    if (report.replaces !== undefined && !report.isOff) replaced.add(key(report.replaces, span));
  return placed.filter(
    ({ report, span }) => replaced.size === 0 || !replaced.has(key(report.requirement, span)),
  );
}

/** By span, then by requirement and message; equal ones keep their order. */
function inOrder<P extends PlacedReport>(placed: readonly P[]): P[] {
  return placed.toSorted(
    ({ report: a, span: one }, { report: b, span: other }) =>
      one.start - other.start ||
      one.end - other.end ||
      compare(a.requirement, b.requirement) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withMore(
  placed: PlacedReport[],
  descriptor: Descriptor,
  reports: readonly KeptReport[],
): PlacedReport[] {
  // Those of comments and answers that are off are no exceptions from a requirement.
  const more = reports
    .filter(({ isOff }) => !isOff)
    .map((report) => ({ report, span: descriptor.span(report.at) }));
  return more.length === 0 ? placed : inOrder([...placed, ...more]);
}

/** Only the first of the findings that say that the analysis stopped somewhere. */
function withOneStop(placed: PlacedReport[]): PlacedReport[] {
  const stop = placed.findIndex(({ report }) => report.requirement === 'ASR018');
  if (stop < 0) return placed;
  return placed.filter(({ report }, i) => i === stop || report.requirement !== 'ASR018');
}

/** What rules report of the answers of the checklist, by the findings that contradict them. */
function answerReports(
  descriptor: Descriptor,
  placed: readonly PlacedReport[],
  checker: Checker,
): readonly KeptReport[] {
  const checklist = descriptor.sections.get('checklist')?.heads[0]?.entry.value;
  if (!(checklist instanceof Entries)) return [];
  const breaches = new Map<string, PlacedReport>();
  for (const one of placed) {
    const { requirement, isBreach } = one.report;
    if (isBreach && !breaches.has(requirement)) breaches.set(requirement, one);
  }
  const breachOf = (id: string): ChecklistAnswer['breach'] => {
    const breach = breaches.get(id);
    if (breach === undefined) return undefined;
    const { at, message } = breach.report;
    return { at, message, line: descriptor.positionAt(breach.span.start).line + 1 };
  };
  const answers = checklist.entries as ReadonlyMap<string, ChecklistEntry>;
  return [...answers].flatMap(([id, entry]) =>
    checker.checkLater('answer', { checklist, id, entry, breach: breachOf(id) }, entry),
  );
}

function findingMaker(current: ProfiledDescriptor): (placed: PlacedReport) => Finding {
  const { descriptor } = current;
  let fixMaker: FixMaker | undefined;
  let others: OtherProfiles | undefined;
  return ({ report, span }) => ({
    requirement: report.requirement,
    rule: report.rule.name,
    severity: report.severity,
    isBreach: report.isBreach,
    span,
    message: report.message,
    related: report.related.map(({ at, message }) => ({ span: descriptor.span(at), message })),
    occursIn: (profile) =>
      profile === current.catalogue.profile ||
      (others ??= new OtherProfiles(current)).has(report, profile),
    fixes: () => (fixMaker ??= new FixMaker(current)).fixesOf(report),
  });
}
