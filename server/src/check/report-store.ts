import type { Segment } from '../descriptor/segment.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import type { RequirementId, Severity } from '../requirements/ids.ts';
import type { AnyRule, Related } from '../rules/rule.ts';
import type { ReadElsewhere, RecordingContext } from './recording-context.ts';

/**
 * A report with its requirement and severity. It may be older than the version it is shown in: its
 * spans are within segments, and its fixes are made when they are asked for, by the rule again.
 */
export interface KeptReport {
  readonly rule: AnyRule;
  /** What the rule looked at, and the index of the report among those that it then made. */
  readonly source: BlockSource;
  readonly index: number;
  readonly requirement: RequirementId;
  /** The severity to show; the catalogue's for a report that is off. */
  readonly severity: Severity;
  /** Whether the catalogue makes an error or a warning of it (see `Finding.isBreach`). */
  readonly isBreach: boolean;
  /** Whether the workspace turns its requirement off. */
  readonly isOff: boolean;
  readonly at: SegmentSpan;
  readonly message: string;
  readonly related: readonly Related[];
  /** The requirement whose finding with the same span this one replaces. */
  readonly replaces: RequirementId | undefined;
  readonly hasFixes: boolean;
}

/** Finds a block that a rule looked at in every version with the same segment. */
export interface BlockSource {
  /** Undefined for the whole descriptor. */
  readonly segment: Segment | undefined;
  readonly blockIn: (context: RecordingContext) => unknown;
}

/** What the rules reported of one segment, or one rule of the whole descriptor. */
export interface RuleReports extends ReadElsewhere {
  readonly reports: readonly KeptReport[];
}

/** The reports of one version of a descriptor; only an `Analysis` and what it calls change them. */
export class ReportStore {
  readonly segments = new Map<Segment, RuleReports>();
  /** The reports of the rules on the whole descriptor. */
  readonly rules = new Map<AnyRule, RuleReports>();
  /** The number of segments that were checked in the last check. */
  checkedSegments = 0;
  /** The segments whose reports point into another segment, by that segment. */
  private readonly pointers = new Map<Segment, Set<Segment>>();

  cleared(): this {
    this.segments.clear();
    this.rules.clear();
    this.pointers.clear();
    this.checkedSegments = 0;
    return this;
  }

  /** A store with the same reports, which may then become others. */
  copied(): ReportStore {
    const copy = new ReportStore();
    for (const [segment, reports] of this.segments) copy.segments.set(segment, reports);
    for (const [rule, reports] of this.rules) copy.rules.set(rule, reports);
    for (const [target, sources] of this.pointers) copy.pointers.set(target, new Set(sources));
    copy.checkedSegments = this.checkedSegments;
    return copy;
  }

  set(segment: Segment, reports: RuleReports): void {
    this.segments.set(segment, reports);
    this.checkedSegments++;
    for (const target of targets(reports)) {
      if (target === segment) continue;
      const sources = this.pointers.get(target);
      if (sources === undefined) this.pointers.set(target, new Set([segment]));
      else sources.add(segment);
    }
  }

  /** Drops the reports of a segment, and returns the segments whose reports point into it. */
  drop(segment: Segment): Iterable<Segment> {
    const sources = this.pointers.get(segment);
    this.segments.delete(segment);
    this.pointers.delete(segment);
    return sources ?? [];
  }
}

/** The segments that reports point into. */
export function* targets({ reports }: RuleReports): Iterable<Segment> {
  for (const { at, related } of reports) {
    yield at.segment;
    for (const other of related) yield other.at.segment;
  }
}

/** The reports of two runs on one segment, and what both read. */
export function joinedReports(a: RuleReports, b: RuleReports): RuleReports {
  return {
    reports: b.reports.length === 0 ? a.reports : [...a.reports, ...b.reports],
    blocks: a.blocks | b.blocks,
    shapes: a.shapes | b.shapes,
    names: a.names || b.names,
    openNames: a.openNames || b.openNames,
  };
}
