import { modelOf } from '../descriptor/build-model.ts';
import type { Descriptor } from '../descriptor/descriptor.ts';
import { namesOf } from '../descriptor/names.ts';
import { joinsSidesOfConflict } from '../descriptor/text-checks.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { ModelError } from '../descriptor/segment-model.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import type { RequirementId, Severity } from '../requirements/ids.ts';
import type { Scenario } from '../requirements/scenarios.ts';
import type { AnyRule, BlockKind, Report, RuleBlocks } from '../rules/rule.ts';
import { failureKind } from '../text/failure-kind.ts';
import { activeRules } from './active-rules.ts';
import { loadsIn } from './machine-loads.ts';
import type { ProfiledDescriptor } from './checked-descriptor.ts';
import type { RecordingContext } from './recording-context.ts';
import {
  joinedReports,
  type BlockSource,
  type KeptReport,
  type ReportStore,
  type RuleReports,
} from './report-store.ts';

/** Runs the rules of one version of a descriptor. */
export class Checker {
  private readonly rules: ReadonlyMap<BlockKind, readonly AnyRule[]>;
  private readonly catalogue: Catalogue;
  private readonly severities: Readonly<Record<string, Severity | 'off'>>;

  constructor(
    private readonly context: RecordingContext,
    { catalogue, configuration }: ProfiledDescriptor,
  ) {
    this.catalogue = catalogue;
    this.severities = configuration.severity ?? {};
    this.rules = activeRules(catalogue, context.scenario?.name);
  }

  /**
   * Checks a whole descriptor. Machines are checked while they are read for their names, except the
   * names themselves; those whose rules ask for names that may come later are read again at the end.
   * Reading all machines twice takes 45 % longer for 1,000 machines and 30 % for 10,000.
   */
  checkAll(descriptor: Descriptor, store: ReportStore): void {
    const early = new Map<Segment, RuleReports>();
    descriptor.namesWith((segment, soFar) => {
      this.context.start(soFar);
      const reports: KeptReport[] = [];
      this.reportErrors(segment, reports);
      this.reportBlocks(segment, reports);
      if (this.context.isFinal) early.set(segment, { reports, ...this.context.recorded() });
    });
    for (const segment of descriptor.segments) {
      const before = early.get(segment);
      if (before === undefined) this.checkSegment(segment, store);
      else store.set(segment, joinedReports(before, this.checkNames(segment)));
    }
    this.checkWhole(store, () => true);
  }

  /** Runs the rules on everything in a segment. */
  checkSegment(segment: Segment, store: ReportStore): void {
    this.context.start();
    const reports: KeptReport[] = [];
    this.reportErrors(segment, reports);
    this.reportNames(segment, reports);
    this.reportBlocks(segment, reports);
    store.set(segment, { reports, ...this.context.recorded() });
    segment.forget();
  }

  /** Runs the rules on the whole descriptor whose last reports are stale. */
  checkWhole(store: ReportStore, isStale: (reports: RuleReports) => boolean): void {
    if (this.context.isProse) {
      // Not a descriptor at all: everything is missing, and another rule reports that once.
      store.rules.clear();
      return;
    }
    for (const rule of this.rules.get('descriptor') ?? []) {
      const before = store.rules.get(rule);
      if (before !== undefined && !isStale(before)) continue;
      this.context.start();
      const reports: KeptReport[] = [];
      this.run(rule, this.context.descriptor, this.context.startOfText(), wholeDescriptor, reports);
      store.rules.set(rule, { reports, ...this.context.recorded() });
    }
  }

  /** Reports that a descriptor is too long, and nothing else. */
  reportTooLong(store: ReportStore): void {
    const at = this.context.startOfText();
    const error: ModelError = { kind: 'too-long', at };
    const reports: KeptReport[] = [];
    this.each('modelError', error, at, { segment: at.segment, blockIn: () => error }, reports);
    store.set(at.segment, { reports, blocks: 0, shapes: 0, names: false, openNames: false });
  }

  /** Runs the rules on a block that exists once the findings do (see `later-blocks.ts`). */
  checkLater<K extends 'records' | 'suppression' | 'answer'>(
    kind: K,
    block: RuleBlocks[K],
    at: SegmentSpan,
  ): readonly KeptReport[] {
    const reports: KeptReport[] = [];
    this.each(kind, block, at, { segment: at.segment, blockIn: () => block }, reports);
    return reports;
  }

  private checkNames(segment: Segment): RuleReports {
    this.context.start();
    const reports: KeptReport[] = [];
    this.reportNames(segment, reports);
    return { reports, ...this.context.recorded() };
  }

  private reportErrors(segment: Segment, reports: KeptReport[]): void {
    for (const [i, error] of modelOf(segment).errors.entries()) {
      const blockIn = (): unknown => modelOf(segment).errors[i];
      this.each('modelError', error, error.at, { segment, blockIn }, reports);
    }
  }

  private reportNames(segment: Segment, reports: KeptReport[]): void {
    for (const [i, name] of namesOf(segment).entries()) {
      if (name.unread === true) continue;
      const blockIn = (): unknown => namesOf(segment)[i];
      this.each('occurrence', name, name.at, { segment, blockIn }, reports);
    }
  }

  private reportBlocks(segment: Segment, reports: KeptReport[]): void {
    const { regions, blocks } = modelOf(segment);
    // Limits add up all machines; this one is read now.
    if (segment.isLarge) loadsIn(segment, this.context.facts);
    for (const [i, region] of regions.entries()) {
      const blockIn = (): unknown => modelOf(segment).regions[i];
      this.each('region', region, region, { segment, blockIn }, reports);
    }
    for (const [i, { kind, block }] of blocks.entries()) {
      const blockIn = (): unknown => modelOf(segment).blocks[i]?.block;
      this.each(kind as BlockKind, block, block, { segment, blockIn }, reports);
    }
  }

  private each(
    kind: BlockKind,
    block: unknown,
    at: SegmentSpan,
    source: BlockSource,
    reports: KeptReport[],
  ): void {
    for (const rule of this.rules.get(kind) ?? []) this.run(rule, block, at, source, reports);
  }

  private run(
    rule: AnyRule,
    block: unknown,
    at: SegmentSpan,
    source: BlockSource,
    reports: KeptReport[],
  ): void {
    let index = 0;
    try {
      for (const report of reportsOf(rule, block, this.context)) {
        const scenario = this.context.scenario?.name;
        const requirement = requirementOf(report, rule, this.catalogue, scenario);
        const kept = requirement && this.keep(rule, source, index, { ...report, requirement });
        if (kept !== undefined) reports.push(kept);
        index++;
      }
    } catch (error) {
      const kept = this.keep(rule, source, index, failureReport(rule, at, error));
      if (kept !== undefined) reports.push(kept);
    }
  }

  /**
   * A report as it is kept, also where the workspace turns its requirement off; undefined where the
   * two sides of a merge conflict contradict each other.
   */
  private keep(
    rule: AnyRule,
    source: BlockSource,
    index: number,
    report: Report & { readonly requirement: RequirementId },
  ): KeptReport | undefined {
    const { requirement, special, at, message, related = [], replaces, fixes } = report;
    const own = this.catalogue.severity(requirement, this.context.scenario?.name, special);
    const decided = this.severities[requirement];
    const isOff = decided === 'off';
    const severity = isOff ? own : (decided ?? own);
    const isBreach = isSerious(own) || isSerious(severity);
    // Only one side of a merge conflict will stay.
    if (joinsSidesOfConflict(at, related)) return undefined;
    const hasFixes = fixes !== undefined;
    return {
      ...{ rule, source, index, requirement, severity, isBreach, isOff },
      ...{ at, message, related, replaces, hasFixes },
    };
  }
}

/** The requirement of a report; undefined if the scenario demands none of those it may be of. */
export function requirementOf(
  { requirement, notDemanded }: Report,
  { enforces }: AnyRule,
  rows: Catalogue,
  scenario: Scenario | undefined,
): RequirementId | undefined {
  const ids = typeof requirement === 'string' ? [requirement] : (requirement ?? enforces);
  return ids.find((id) => notDemanded === true || rows.applies(id, scenario));
}

function isSerious(severity: Severity): boolean {
  return severity === 'error' || severity === 'warning';
}

const wholeDescriptor: BlockSource = {
  segment: undefined,
  blockIn: ({ descriptor }) => descriptor,
};

/** Calls a rule with a block of its kind. */
export function reportsOf(
  rule: AnyRule,
  block: unknown,
  context: RecordingContext,
): Iterable<Report> {
  return (rule.check as (block: unknown, context: RecordingContext) => Iterable<Report>)(
    block,
    context,
  );
}

/**
 * A rule that fails is reported in its own name as ASR000, with the reports it made before, and the
 * other rules run. It is the one report that no rule makes.
 */
function failureReport(
  { name }: AnyRule,
  { segment, start, end }: SegmentSpan,
  error: unknown,
): Report & { readonly requirement: RequirementId } {
  // Only the kind of the error: its message may contain text from elsewhere in the descriptor.
  const message = `Rule ${name} failed here and was skipped (${failureKind(error)}); please report it.`;
  return { requirement: 'ASR000', at: { segment, start, end }, message };
}
