import type { Checked } from '../check/checked-descriptor.ts';
import type { Finding, SuppressedFinding } from '../check/finding.ts';
import { bulkFix, safeAndPlanFixes, safeFixes } from '../check/fix-all.ts';
import type { Severity } from '../requirements/ids.ts';
import { amount } from '../text/amount.ts';

export { amount };

/** The result for one file, the input of the output formats. */
export interface FileReport {
  /** The file's name in the report. */
  readonly name: string;
  /** Its absolute path; undefined for standard input without --stdin-filename. */
  readonly path: string | undefined;
  /** Undefined for a file that could not be read; where the analysis failed, ASR000 and no text. */
  readonly checked: Checked | undefined;
  /** The findings to report, in the order of the text. */
  readonly findings: readonly Finding[];
  /** What comments accept and the configuration turns off, in the order of the text. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Why it could not be checked: the end of a sentence that starts with the name. */
  readonly failure: string | undefined;
}

/** The totals of a run. */
export interface Summary {
  readonly files: number;
  readonly failed: number;
  /** Arguments that named no file. */
  readonly unmatched: number;
  readonly withFindings: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /**
   * Findings that `asr fix` fixes, those that it fixes only with `--unsafe`, those with a fix that is
   * applied one by one, and those that are settled by work that is then marked as done.
   */
  readonly fixable: Readonly<Record<Fixable, number>>;
}

/** How a finding can be fixed. */
type Fixable = 'safe' | 'plan' | 'byHand' | 'fact';

/** From most to least severe. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether a severity reaches a threshold. */
export function atLeast(severity: Severity, threshold: Severity | 'never'): boolean {
  return threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** Counts file by file, so that no report has to be kept. */
export class Tally implements Summary {
  files = 0;
  failed = 0;
  withFindings = 0;
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  readonly fixable: Record<Fixable, number> = { safe: 0, plan: 0, byHand: 0, fact: 0 };

  constructor(readonly unmatched: number) {}

  add({ findings, failure }: FileReport): void {
    this.files++;
    if (failure !== undefined) this.failed++;
    if (findings.length > 0) this.withFindings++;
    for (const finding of findings) {
      this.counts[finding.severity]++;
      const fixable = fixableBy(finding);
      if (fixable !== undefined) this.fixable[fixable]++;
    }
  }
}

/** How a finding can be fixed, in the way that asks the least of its author. */
export function fixableBy(finding: Finding): Fixable | undefined {
  if (bulkFix(finding, safeFixes) !== undefined) return 'safe';
  if (bulkFix(finding, safeAndPlanFixes) !== undefined) return 'plan';
  const fixes = finding.fixes();
  if (fixes.some(({ kind }) => kind === 'plan')) return 'byHand';
  return fixes.length > 0 ? 'fact' : undefined;
}

/** The counts as text, such as `1 error, 2 warnings`; empty if all are zero. */
export function countsInWords(
  counts: Summary['counts'],
  paint: (severity: Severity, text: string) => string = (_, text) => text,
): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paint(severity, amount(counts[severity], severityNames[severity])))
    .join(', ');
}

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'hint',
};
