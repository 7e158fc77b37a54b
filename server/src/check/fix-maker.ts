import type { Segment } from '../descriptor/segment.ts';
import type { AnyRule, Report } from '../rules/rule.ts';
import { reportsOf } from './checker.ts';
import type { ProfiledDescriptor } from './checked-descriptor.ts';
import type { FindingFix } from './finding.ts';
import { RecordingContext } from './recording-context.ts';
import type { BlockSource, KeptReport } from './report-store.ts';
import { withinForm } from './within-form.ts';

/**
 * Makes the fixes of the findings of one version. A finding may come from an earlier version, in which
 * an edit elsewhere had not moved what its fix refers to; so the rule looks at its block again, in this
 * version, and makes its report with the fixes.
 */
export class FixMaker {
  private readonly context: RecordingContext;
  /** The last block that each rule looked at: it may have many reports of one. */
  private readonly lastReports = new Map<
    AnyRule,
    { readonly source: BlockSource; readonly reports: readonly Report[] }
  >();
  /** The segment that was read last; only this one is held. */
  private segment: Segment | undefined;

  constructor(private readonly current: ProfiledDescriptor) {
    this.context = new RecordingContext(current);
  }

  fixesOf(kept: KeptReport): readonly FindingFix[] {
    // A borrowed value is written elsewhere: changing it there would change more than the author sees.
    if (!kept.hasFixes || kept.at.borrowed === true) return [];
    const { descriptor } = this.current;
    return (
      (this.again(kept)?.fixes?.() ?? [])
        .filter(({ edits }) => edits.length > 0 && !edits.some(({ borrowed }) => borrowed === true))
        .map(({ edits, ...fix }) => ({
          ...fix,
          edits: withinForm(
            descriptor,
            edits
              .map(({ at, newText }) => ({ span: descriptor.span(at), newText }))
              .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
          ),
        }))
        // After a tag, a value may be written as it should be and still be another one.
        .filter(({ edits }) =>
          edits.some(({ span, newText }) => descriptor.slice(span) !== newText),
        )
    );
  }

  /** The report as the rule makes it in this version. */
  private again({ rule, source, index, message }: KeptReport): Report | undefined {
    let last = this.lastReports.get(rule);
    if (last?.source !== source) {
      if (source.segment !== this.segment) this.segment?.forget();
      this.segment = source.segment;
      last = {
        source,
        reports: untilFailure(reportsOf(rule, source.blockIn(this.context), this.context)),
      };
      this.lastReports.set(rule, last);
    }
    const report = last.reports[index];
    return report?.message === message ? report : undefined;
  }
}

/** The reports that a rule makes before it fails, if it does; the failure is a finding of its own. */
function untilFailure(reports: Iterable<Report>): readonly Report[] {
  const made: Report[] = [];
  try {
    for (const report of reports) made.push(report);
  } catch {
    // What it reported until then counts.
  }
  return made;
}
