import type { Checked } from '../../check/checked-descriptor.ts';
import type { Finding } from '../../check/finding.ts';
import { profiles } from '../../requirements/catalogue.ts';
import type { ProfileId } from '../../requirements/ids.ts';
import { amount } from '../report.ts';

/** Counts the findings that do not occur under another profile, file by file. */
export class FindingsElsewhere {
  private total = 0;
  private readonly absent = new Map<ProfileId, number>();

  add({ catalogue }: Checked, findings: readonly Finding[]): void {
    this.total += findings.length;
    for (const profile of profiles) {
      if (profile === catalogue.profile) continue;
      const count = findings.filter(({ occursIn }) => !occursIn(profile)).length;
      if (count > 0) this.absent.set(profile, (this.absent.get(profile) ?? 0) + count);
    }
  }

  /** A line for each profile under which some do not occur. */
  lines(): string[] {
    return [...this.absent].map(
      ([profile, count]) =>
        `${count} of ${amount(this.total, 'finding')} ${count === 1 ? 'does' : 'do'} not occur in profile ${profile}; 'asr compare-profiles' shows the differences.\n`,
    );
  }
}
