/** What is reported of a descriptor that could not be analyzed. */
import { Descriptor } from '../descriptor/descriptor.ts';
import { failureKind } from '../text/failure-kind.ts';
import { profiled, type Checked } from './checked-descriptor.ts';
import type { Finding } from './finding.ts';

/** What stands for the rule of a finding about the analysis itself. */
export const ANALYSIS = 'analysis';

/** The message of ASR000 on a whole descriptor. Only the kind of the failure: it may quote the text. */
export function analysisFailureMessage(error: unknown): string {
  return `Descriptor could not be analyzed (${failureKind(error)}) and is not checked; please report it.`;
}

/** What a finding says beside the one whose fixes could not be made. */
export function failedFixes(
  { rule }: Finding,
  error: unknown,
): Pick<Finding, 'requirement' | 'severity' | 'message' | 'related'> {
  const message = `Rule ${rule} failed to make its fixes here (${failureKind(error)}); please report it.`;
  return { requirement: 'ASR000', severity: 'warning', message, related: [] };
}

/**
 * The outcome of a check that failed: ASR000, an error, at the start of the text, which is left out
 * because it may be what cannot be read. Whoever finds nothing in it has not been told that all is well.
 */
export function failedCheck(uri: string, error: unknown): Checked {
  const failure: Finding = {
    requirement: 'ASR000',
    rule: ANALYSIS,
    severity: 'error',
    isBreach: true,
    span: { start: 0, end: 0 },
    message: analysisFailureMessage(error),
    related: [],
    fixes: () => [],
    occursIn: () => true,
  };
  return {
    ...profiled(Descriptor.open(uri, 0, ''), {}, undefined),
    findings: [failure],
    suppressed: [],
    checkedSegments: 0,
  };
}
