import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver-types';
import { ANALYSIS, analysisFailureMessage } from '../check/analysis-failure.ts';
import type { Checked } from '../check/checked-descriptor.ts';
import type { Finding } from '../check/finding.ts';
import { catalogue, defaultProfile } from '../requirements/catalogue.ts';
import type { Severity } from '../requirements/ids.ts';
import { explanationAddress } from '../pages/explanation-link.ts';

/**
 * The maximum number of problems that VS Code keeps per file; the last one then reports the number
 * of omitted ones.
 */
const MAX_DIAGNOSTICS = 1000;

/**
 * Returns the findings as diagnostics, at most `MAX_DIAGNOSTICS`.
 * @param explain the client's command that explains an id, if the link of a code may call it.
 */
export function diagnostics(checked: Checked, explain?: string): Diagnostic[] {
  const { findings } = checked;
  if (findings.length <= MAX_DIAGNOSTICS)
    return findings.map((finding) => diagnostic(checked, finding, explain));
  const shown = findings
    .slice(0, MAX_DIAGNOSTICS - 1)
    .map((finding) => diagnostic(checked, finding, explain));
  const next = findings[MAX_DIAGNOSTICS - 1];
  const more = findings.length - shown.length;
  if (next !== undefined) {
    shown.push({
      range: checked.descriptor.range(next.span),
      severity: DiagnosticSeverity.Information,
      source: 'asr',
      message: `${more} more findings are not shown; run asr check to see all.`,
    });
  }
  return shown;
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
