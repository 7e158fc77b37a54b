import { namesOf } from '../descriptor/names.ts';
import { modelOf } from '../descriptor/build-model.ts';
import { maxLength, type Descriptor } from '../descriptor/descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import type { RequirementId, Severity } from '../requirements/ids.ts';
import type { Scenario } from '../requirements/scenarios.ts';
import { rules as allRules } from '../rules/index.generated.ts';
import type { AnyRule, Report } from '../rules/rule.ts';
import { failureKind } from '../text/failure-kind.ts';
import type { NamedReport, RatedReport } from './assemble.ts';
import type { RecordingContext } from './recording-context.ts';

/** What the rules said of one segment, or one rule of the whole descriptor. */
export interface RuleResult {
  readonly found: readonly RatedReport[];
  /** What they read elsewhere (see `Reading`). */
  readonly blocks: number;
  readonly shapes: number;
  readonly names: boolean;
}

/** Results by segment, and by rule for the rules on the whole descriptor. */
export interface Results {
  readonly segments: Map<Segment, RuleResult>;
  readonly rules: Map<AnyRule, RuleResult>;
  /** Segments whose findings point into another segment, by that segment. */
  readonly pointers: Map<Segment, Set<Segment>>;
  /** What the rules read the descriptor by; it follows from version to version. */
  readonly context: RecordingContext;
  checkedSegments: number;
}

/** Runs the rules and keeps what they say, with a note of what they read elsewhere. */
export class Checker {
  private readonly bySubject: ReadonlyMap<string, readonly AnyRule[]>;

  constructor(
    private readonly reading: RecordingContext,
    private readonly rows: Catalogue,
    /** Severities by requirement id that a workspace wants in place of the catalogue's. */
    private readonly severities: Readonly<Record<string, Severity | 'off'>> = {},
  ) {
    this.bySubject = activeRules(rows, reading.scenario?.name);
  }

  /**
   * Checks a descriptor from nothing. Machines are checked while they are read for their names. Where
   * a rule asks for names that are not all there by then, the machine is read again at the end.
   */
  all(descriptor: Descriptor, results: Results): void {
    const early = new Map<Segment, RuleResult & { readonly problems: number }>();
    descriptor.readNames((segment) => {
      const found: RatedReport[] = [];
      this.reading.start(true);
      const problems = this.problems(segment, found);
      this.parts(segment, found);
      if (this.reading.isFinal) early.set(segment, { ...this.result(found), problems });
    });
    for (const segment of descriptor.segments) {
      const before = early.get(segment);
      if (before === undefined) this.segment(segment, results);
      else this.finish(segment, before, results);
    }
    this.whole(results, () => true);
  }

  /** Runs the rules over one segment and keeps what they say. */
  segment(segment: Segment, results: Results): void {
    const found: RatedReport[] = [];
    this.reading.start();
    this.problems(segment, found);
    this.mentions(segment, found);
    this.parts(segment, found);
    this.set(segment, this.result(found), results);
    segment.forget();
  }

  /** Adds what the names of a segment call for; they are kept when all else of it is let go of. */
  private finish(
    segment: Segment,
    before: RuleResult & { readonly problems: number },
    results: Results,
  ): void {
    const named: RatedReport[] = [];
    this.reading.start();
    this.mentions(segment, named);
    const { blocks, shapes, names } = this.reading.recorded();
    const found =
      named.length === 0 ? before.found : before.found.toSpliced(before.problems, 0, ...named);
    this.set(
      segment,
      {
        found,
        blocks: before.blocks | blocks,
        shapes: before.shapes | shapes,
        names: before.names || names,
      },
      results,
    );
  }

  /** How many findings there are of what could not be read. */
  private problems(segment: Segment, found: RatedReport[]): number {
    for (const problem of modelOf(segment).errors)
      this.each('modelError', problem, problem.at, found);
    return found.length;
  }

  private mentions(segment: Segment, found: RatedReport[]): void {
    for (const mention of namesOf(segment)) this.each('occurrence', mention, mention.at, found);
  }

  private parts(segment: Segment, found: RatedReport[]): void {
    const lowered = modelOf(segment);
    for (const region of lowered.regions) this.each('region', region, region, found);
    for (const { kind, block } of lowered.blocks) this.each(kind, block, block, found);
  }

  private result(found: readonly RatedReport[]): RuleResult {
    return { found, ...this.reading.recorded() };
  }

  private set(segment: Segment, result: RuleResult, results: Results): void {
    results.segments.set(segment, result);
    results.checkedSegments++;
    for (const { report } of result.found) {
      for (const { at } of [report, ...(report.related ?? [])]) {
        if (at.segment === segment) continue;
        const users = results.pointers.get(at.segment);
        if (users === undefined) results.pointers.set(at.segment, new Set([segment]));
        else users.add(segment);
      }
    }
  }

  /** The one finding of a descriptor that is too long to be analysed. */
  refuse(results: Results): void {
    const found: RatedReport[] = [];
    const at = this.reading.startOfText();
    const size = Math.floor(maxLength / 1024 / 1024);
    const message = `Descriptor is larger than ${size} MiB and is not analyzed; split it by vault or scenario.`;
    this.keep('too-complex', { requirement: 'ASR018', at, message }, found);
    results.segments.set(at.segment, { found, blocks: 0, shapes: 0, names: false });
  }

  /** Runs the rules on the whole descriptor whose last result is stale. */
  whole(results: Results, stale: (result: RuleResult) => boolean): void {
    if (this.reading.isProse) {
      // What is no descriptor lacks everything; that it is none is said once.
      results.rules.clear();
      return;
    }
    for (const rule of this.bySubject.get('descriptor') ?? []) {
      const before = results.rules.get(rule);
      if (before !== undefined && !stale(before)) continue;
      const found: RatedReport[] = [];
      this.reading.start();
      this.run(rule, this.reading.descriptor, undefined, found);
      results.rules.set(rule, this.result(found));
    }
  }

  private each(
    subject: string,
    value: unknown,
    at: RatedReport['report']['at'],
    found: RatedReport[],
  ): void {
    for (const rule of this.bySubject.get(subject) ?? []) this.run(rule, value, at, found);
  }

  /** A rule that fails inside is a finding of its own (ASR000); the others go on. */
  private run(
    rule: AnyRule,
    subject: unknown,
    at: RatedReport['report']['at'] | undefined,
    found: RatedReport[],
  ): void {
    try {
      const reports = (
        rule.check as (subject: unknown, context: RecordingContext) => Iterable<Report>
      )(subject, this.reading);
      for (const report of reports) {
        const requirement = this.requirementOf(report, rule);
        if (requirement !== undefined) this.keep(rule.name, { ...report, requirement }, found);
      }
    } catch (error) {
      const place = at ?? this.reading.startOfText();
      // Its kind alone: what it says of itself may be text from elsewhere in the descriptor.
      const message = `Rule ${rule.name} failed here and was skipped (${failureKind(error)}); please report it.`;
      this.keep(rule.name, { requirement: 'ASR000', at: { ...place }, message }, found);
    }
  }

  /** The requirement of a report; undefined where the scenario demands none of those it may be of. */
  private requirementOf(
    { requirement, notDemanded }: Report,
    { enforces }: AnyRule,
  ): RequirementId | undefined {
    const ids = typeof requirement === 'string' ? [requirement] : (requirement ?? enforces);
    return ids.find(
      (id) => notDemanded === true || this.rows.applies(id, this.reading.scenario?.name),
    );
  }

  private keep(rule: string, report: NamedReport, found: RatedReport[]): void {
    const severity = this.severity(report.requirement, report.special);
    if (severity !== 'off') found.push({ rule, report, severity });
  }

  private severity(id: RequirementId, special: string | undefined): Severity | 'off' {
    return this.severities[id] ?? this.rows.severity(id, this.reading.scenario?.name, special);
  }
}

const active = new Map<string, ReadonlyMap<string, readonly AnyRule[]>>();

/** The rules of a scenario by what they look at: those with a requirement that it demands. */
function activeRules(
  rows: Catalogue,
  scenario: Scenario | undefined,
): ReadonlyMap<string, readonly AnyRule[]> {
  const key = `${rows.profile} ${scenario ?? ''}`;
  let bySubject = active.get(key);
  if (bySubject === undefined) {
    const grouped = new Map<string, AnyRule[]>();
    for (const { rule } of allRules) {
      if (!rule.enforces.some((id) => rows.applies(id, scenario))) continue;
      const group = grouped.get(rule.block);
      if (group === undefined) grouped.set(rule.block, [rule]);
      else group.push(rule);
    }
    active.set(key, (bySubject = grouped));
  }
  return bySubject;
}
