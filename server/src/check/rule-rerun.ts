import type { Segment } from '../descriptor/segment.ts';
import type { AnyRule, Report } from '../rules/rule.ts';
import { reportsOf } from './checker.ts';
import type { ProfiledDescriptor } from './checked-descriptor.ts';
import { RecordingContext } from './recording-context.ts';
import type { BlockSource } from './report-store.ts';

/** Lets rules look at blocks of one version again, after all of them ran. */
export class RuleRerun {
  readonly context: RecordingContext;
  /** The last block that each rule looked at: it may have many reports of one. */
  private readonly last = new Map<
    AnyRule,
    { readonly source: BlockSource; readonly reports: readonly Report[] }
  >();
  /** The segment that was read last; only this one is held. */
  private segment: Segment | undefined;

  constructor(current: ProfiledDescriptor) {
    this.context = new RecordingContext(current);
  }

  /** What a rule reports of a block, until it fails, if it does; the failure is a finding of its own. */
  reports(rule: AnyRule, source: BlockSource): readonly Report[] {
    let last = this.last.get(rule);
    if (last?.source !== source) {
      if (source.segment !== this.segment) this.segment?.forget();
      this.segment = source.segment;
      const reports = untilFailure(reportsOf(rule, source.blockIn(this.context), this.context));
      last = { source, reports };
      this.last.set(rule, last);
    }
    return last.reports;
  }
}

function untilFailure(reports: Iterable<Report>): readonly Report[] {
  const made: Report[] = [];
  try {
    for (const report of reports) made.push(report);
  } catch {
    // What it reported until then counts.
  }
  return made;
}
