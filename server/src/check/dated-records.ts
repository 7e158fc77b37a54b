/** What rules report of drills and approvals, by the date and the digest that the doors give. */
import { isFullyReadable } from '../descriptor/readable.ts';
import { isTooLong, DEFAULT_DRILL_MONTHS, type ProfiledDescriptor } from './checked-descriptor.ts';
import type { Checker } from './checker.ts';
import type { KeptReport } from './report-store.ts';

/**
 * Runs the rules on the drills and approvals of a version; none of a version without them. Nothing of it
 * is kept for the next version: the digest follows from the whole text, and the date from the clock.
 */
export function recordReports(
  current: ProfiledDescriptor,
  checker: Checker,
): readonly KeptReport[] {
  const { descriptor, catalogue, configuration, today, digestOf } = current;
  if (isTooLong(descriptor)) return [];
  const { sections, model } = descriptor;
  const at = (sections.get('drills') ?? sections.get('approvals'))?.heads[0]?.entry.keySpan;
  if (at === undefined) return [];
  const records = {
    drills: model.drills?.items ?? [],
    approvals: model.approvals?.items ?? [],
    areAllRead: {
      drills: model.drills === undefined || isFullyReadable(model.drills),
      approvals: model.approvals === undefined || isFullyReadable(model.approvals),
    },
    plans: model.recoveryPlans?.items ?? [],
    objective: model.capacity?.rtoMinutes,
    today,
    drillMonths: configuration.drillMonths ?? DEFAULT_DRILL_MONTHS,
    digest: () => digestOf?.({ descriptor, catalogue }),
  };
  return checker.checkLater('records', records, at);
}
