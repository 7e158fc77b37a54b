/** Tries fixes before they are offered one by one, as those in bulk are tried. */
import type { TextChange } from '../descriptor/descriptor.ts';
import { Analysis } from './analysis.ts';
import type { Checked } from './checked-descriptor.ts';
import type { Finding, FindingFix } from './finding.ts';
import { causedErrors, saysUnreadable } from './new-errors.ts';
import { waveOf } from './reading-rules.ts';

/** Checks a version with changes, of which nothing is kept. The changes do not overlap. */
export type Attempt = (changes: readonly TextChange[]) => Checked;

/** Each trial costs about as much as a keystroke; what is not tried is not offered. */
const MAX_TRIALS = 100;

/**
 * Rules on what decides which other rules apply: their fixes bring to light what was not judged before,
 * which is no reason not to offer them.
 */
export const revealingRules: ReadonlySet<string> = new Set([
  // What is asked of a VMware VM is reported once it is one.
  'configuration-server-not-highly-available',
  // The Azure portal takes other accounts and networks than the classic one.
  'new-deployment-in-classic-portal',
  'new-vault-in-classic-portal',
  'resource-manager-network-in-classic-portal',
  'resource-manager-storage-in-classic-portal',
  'storage-not-for-classic-portal',
  'scenario-missing',
]);

/** The trials of one request. */
export class FixTrials {
  private left = MAX_TRIALS;

  /** @param attempt how changes are checked; from the start if nobody knows better. */
  constructor(
    private readonly before: Checked,
    private readonly attempt: Attempt = fromStart(before),
  ) {}

  /** Whether a fix leaves the text readable, and causes no error that counts against it in bulk. */
  isSound(finding: Finding, fix: FindingFix): boolean {
    const wave = revealingRules.has(finding.rule) ? 'reading' : waveOf(finding, fix);
    return this.isHarmless(
      fix.edits,
      (after) => causedErrors(this.before, after, wave).length === 0,
    );
  }

  /** Whether edits that are no fix, such as a comment, leave as much unreadable as before. */
  staysReadable(edits: readonly TextChange[]): boolean {
    const count = ({ findings }: Checked): number => findings.filter(saysUnreadable).length;
    return this.isHarmless(edits, (after) => count(after) <= count(this.before));
  }

  private isHarmless(edits: readonly TextChange[], judge: (after: Checked) => boolean): boolean {
    if (this.left-- <= 0) return false;
    try {
      return judge(this.attempt(edits));
    } catch {
      // What cannot even be checked is not offered.
      return false;
    }
  }
}

function fromStart({ descriptor, configuration, today }: Checked): Attempt {
  const analysis = new Analysis(descriptor, configuration, today);
  return (changes) => {
    analysis.checked();
    return analysis.tried(changes);
  };
}
