import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver-types';
import { ANALYSIS, analysisFailureMessage } from '../check/analysis-failure.ts';
import type { Checked } from '../check/checked-descriptor.ts';
import type { Finding } from '../check/finding.ts';
import { catalogue, defaultProfile } from '../requirements/catalogue.ts';
import type { Severity } from '../requirements/ids.ts';
import { explanationAddress } from '../pages/explanation-link.ts';
import { missingBlocksIn, type MissingBlocks } from './missing-blocks.ts';

/**
 * The maximum number of problems that VS Code keeps per file; the last one then reports the number
 * of omitted ones.
 */
const MAX_DIAGNOSTICS = 1000;

/**
 * Returns the findings as diagnostics, at most `MAX_DIAGNOSTICS`; missing blocks as one.
 * @param explain the client's command that explains an id, if the link of a code may call it.
 * @param typed the line that is being typed: a key without its colon is no error there yet.
 */
export function diagnostics(checked: Checked, explain?: string, typed?: number): Diagnostic[] {
  const findings =
    typed === undefined
      ? checked.findings
      : checked.findings.filter((one) => !isHalfTyped(checked, one, typed));
  const groups = missingBlocksIn(findings.slice(0, MAX_DIAGNOSTICS));
  const first = new Map(groups.map((group) => [firstOf(group, findings), group]));
  const others = new Set(groups.flatMap((group) => group.findings));
  const shown: Diagnostic[] = [];
  let count = 0;
  for (const finding of findings) {
    if (shown.length === MAX_DIAGNOSTICS - 1 && findings.length - count > 1) break;
    count++;
    const group = first.get(finding);
    if (group !== undefined) shown.push(missingBlocksDiagnostic(checked, group, explain));
    else if (!others.has(finding)) shown.push(diagnostic(checked, finding, explain));
  }
  const next = findings[count];
  if (next !== undefined) {
    shown.push({
      range: checked.descriptor.range(next.span),
      severity: DiagnosticSeverity.Information,
      source: 'asr',
      message: `${findings.length - count} more findings are not shown; run asr check to see all.`,
    });
  }
  return shown;
}

/** Whether a finding is a syntax error on the line that is being typed. */
export function isHalfTyped({ descriptor }: Checked, finding: Finding, typed: number): boolean {
  return (
    finding.requirement === 'ASR001' && descriptor.positionAt(finding.span.start).line === typed
  );
}

/** Findings are in the order of their ids at one place; the group stands where its first one would. */
function firstOf({ findings: group }: MissingBlocks, findings: readonly Finding[]): Finding {
  const all = new Set(group);
  return findings.find((one) => all.has(one)) as Finding;
}

/** Returns the diagnostic of several missing blocks; what each is for is its related information. */
export function missingBlocksDiagnostic(
  checked: Checked,
  group: MissingBlocks,
  explain?: string,
): Diagnostic {
  const first = diagnostic(checked, firstOf(group, checked.findings), explain);
  const { uri } = checked.descriptor;
  const relatedInformation = group.findings.map(({ requirement, message }) => ({
    location: { uri, range: first.range },
    message: `${requirement}: ${message}`,
  }));
  return { ...first, message: group.message, relatedInformation };
}

/**
 * Returns the one diagnostic of a descriptor that could not be analyzed. It needs nothing of the
 * descriptor, because anything of it may be what fails.
 */
export function failureDiagnostic(error: unknown, explain?: string): Diagnostic {
  const start = { line: 0, character: 0 };
  const id = 'ASR000';
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    code: id,
    codeDescription: { href: explanationAddress(catalogue(defaultProfile), explain)(id) },
    source: 'asr',
    message: analysisFailureMessage(error),
    data: { rule: ANALYSIS },
  };
}

/** Returns a finding as a diagnostic. */
export function diagnostic(checked: Checked, finding: Finding, explain?: string): Diagnostic {
  const { descriptor, catalogue } = checked;
  const result: Diagnostic = {
    range: descriptor.range(finding.span),
    severity: severities[finding.severity],
    code: finding.requirement,
    codeDescription: { href: explanationAddress(catalogue, explain)(finding.requirement) },
    source: 'asr',
    message: finding.message,
    data: { rule: finding.rule },
  };
  if (finding.related.length > 0) {
    result.relatedInformation = finding.related.map(({ span, message }) => ({
      location: { uri: descriptor.uri, range: descriptor.range(span) },
      message,
    }));
  }
  if (unnecessary.has(finding.requirement)) result.tags = [DiagnosticTag.Unnecessary];
  return result;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Requirements whose findings are about unnecessary text, which editors fade. */
const unnecessary: ReadonlySet<string> = new Set(['ASR007', 'ASR008']);
