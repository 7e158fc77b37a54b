import type { Fix } from '../edits/fix.ts';
import type { Report } from '../rules/rule.ts';
import type { ProfiledDescriptor } from './checked-descriptor.ts';
import type { FindingFix } from './finding.ts';
import type { KeptReport } from './report-store.ts';
import { RuleRerun } from './rule-rerun.ts';
import { withinForm } from './within-form.ts';

/**
 * Makes the fixes of the findings of one version. A finding may come from an earlier version, in which
 * an edit elsewhere had not moved what its fix refers to; so the rule looks at its block again, in this
 * version, and makes its report with the fixes.
 */
export class FixMaker {
  private readonly rerun: RuleRerun;
  private readonly converted = new WeakMap<Fix['edits'], FindingFix['edits']>();

  constructor(private readonly current: ProfiledDescriptor) {
    this.rerun = new RuleRerun(current);
  }

  fixesOf(kept: KeptReport): readonly FindingFix[] {
    // A borrowed value is written elsewhere: changing it there would change more than the author sees.
    if (!kept.hasFixes || kept.at.borrowed === true) return [];
    const { descriptor } = this.current;
    return (
      (this.again(kept)?.fixes?.() ?? [])
        .filter(({ edits }) => edits.length > 0 && !edits.some(({ borrowed }) => borrowed === true))
        .map(({ edits, ...fix }) => ({ ...fix, edits: this.inText(edits) }))
        // After a tag, a value may be written as it should be and still be another one.
        .filter(({ edits }) =>
          edits.some(({ span, newText }) => descriptor.slice(span) !== newText),
        )
    );
  }

  /** The edits of a fix in the whole text. Where many fixes have the same ones, these are kept. */
  private inText(edits: Fix['edits']): FindingFix['edits'] {
    const { descriptor } = this.current;
    const known = this.converted.get(edits);
    if (known !== undefined) return known;
    const spans = edits.map(({ at, newText }) => ({ span: descriptor.span(at), newText }));
    spans.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    const converted = withinForm(descriptor, spans);
    this.converted.set(edits, converted);
    return converted;
  }

  /** The report as the rule makes it in this version. */
  private again({ rule, source, index, message }: KeptReport): Report | undefined {
    const report = this.rerun.reports(rule, source)[index];
    return report?.message === message ? report : undefined;
  }
}
