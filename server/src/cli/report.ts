import type { Checked } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import type { Severity } from '../requirements/ids.ts';

/** The outcome for one file, as outputs see it. */
export interface FileReport {
  /** The file's name as it is shown. */
  readonly name: string;
  /** Its absolute path; undefined for text from standard input that has none. */
  readonly path: string | undefined;
  /** What was checked; undefined for a file that could not be. */
  readonly checked: Checked | undefined;
  /** What is reported of the checked text's findings, in the order of the text. */
  readonly findings: readonly Finding[];
  /** Why it could not be checked: the end of a sentence that starts with its name. */
  readonly failure: string | undefined;
}

/** What a whole run came to. */
export interface Summary {
  readonly files: number;
  readonly failed: number;
  /** Arguments that led to no file. */
  readonly unmatched: number;
  readonly withFindings: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that `asr fix` mends, and those it mends with `--unsafe`. */
  readonly fixable: { readonly safe: number; readonly unsafe: number };
}

/** From grave to slight. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether a severity is at least as grave as another. */
export function atLeast(severity: Severity, threshold: Severity | 'never'): boolean {
  return threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** Counts while the files go by, so that none has to be kept. */
export class Tally implements Summary {
  files = 0;
  failed = 0;
  withFindings = 0;
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  readonly fixable = { safe: 0, unsafe: 0 };

  constructor(readonly unmatched: number) {}

  add({ findings, failure }: FileReport): void {
    this.files++;
    if (failure !== undefined) this.failed++;
    if (findings.length > 0) this.withFindings++;
    for (const finding of findings) {
      this.counts[finding.severity]++;
      const fixes = finding.fixes();
      if (fixes.some(({ safe }) => safe)) this.fixable.safe++;
      else if (fixes.length > 0) this.fixable.unsafe++;
    }
  }
}

/** `1 file`, `2 files`. */
export function amount(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** What was found, in words: `1 error, 2 warnings`; empty where there is nothing. */
export function countsInWords(
  counts: Summary['counts'],
  paint: (severity: Severity, text: string) => string = (_, text) => text,
): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paint(severity, amount(counts[severity], words[severity])))
    .join(', ');
}

const words: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'hint',
};
