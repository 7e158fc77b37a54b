import { catalogue, type Catalogue } from '../requirements/catalogue.ts';
import type { ProfileId } from '../requirements/ids.ts';
import { activeRules } from './active-rules.ts';
import type { ProfiledDescriptor } from './checked-descriptor.ts';
import { requirementOf } from './checker.ts';
import type { KeptReport } from './report-store.ts';
import { RuleRerun } from './rule-rerun.ts';

/**
 * Which findings of a version occur under another profile too. Only the rules that may report a
 * requirement look at its block again, so that asking for one finding checks nothing else.
 */
export class OtherProfiles {
  private readonly reruns = new Map<
    ProfileId,
    { readonly rows: Catalogue; readonly rerun: RuleRerun }
  >();

  constructor(private readonly current: ProfiledDescriptor) {}

  /** Whether a report is made under a profile too: of the same requirement, with the same span. */
  has({ rule, requirement, source, at }: KeptReport, profile: ProfileId): boolean {
    // What is said of comments and answers follows from other findings, and an approval is of a version.
    if (['records', 'suppression', 'answer'].includes(rule.block)) return true;
    const { rows, rerun } = this.rerunIn(profile);
    const { scenario } = rerun.context;
    const rules = activeRules(rows, scenario?.name).get(rule.block) ?? [];
    return rules
      .filter(({ enforces }) => enforces.includes(requirement))
      .some((one) =>
        rerun
          .reports(one, source)
          .some(
            (report) =>
              report.at.segment === at.segment &&
              report.at.start === at.start &&
              report.at.end === at.end &&
              requirementOf(report, one, rows, scenario?.name) === requirement,
          ),
      );
  }

  private rerunIn(profile: ProfileId): { readonly rows: Catalogue; readonly rerun: RuleRerun } {
    let found = this.reruns.get(profile);
    if (found === undefined) {
      const rows = catalogue(profile);
      const configuration = { ...this.current.configuration, forceProfile: profile };
      const rerun = new RuleRerun({ ...this.current, catalogue: rows, configuration });
      this.reruns.set(profile, (found = { rows, rerun }));
    }
    return found;
  }
}
