import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver-types';
import type { Checked } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import type { Severity } from '../requirements/ids.ts';
import { documentationUrl } from '../pages/documentation-url.ts';

/** VS Code keeps no more problems of a file than this; the last then says how many more there are. */
const maxDiagnostics = 1000;

/** The findings as the protocol has them, at most `maxDiagnostics`. */
export function diagnostics(checked: Checked): Diagnostic[] {
  const { findings } = checked;
  if (findings.length <= maxDiagnostics)
    return findings.map((finding) => diagnostic(checked, finding));
  const shown = findings
    .slice(0, maxDiagnostics - 1)
    .map((finding) => diagnostic(checked, finding));
  const next = findings[maxDiagnostics - 1];
  const more = findings.length - shown.length;
  if (next !== undefined) {
    shown.push({
      range: checked.descriptor.range(next.span),
      severity: DiagnosticSeverity.Information,
      source: 'asr',
      message: `${more} more findings are not shown; asr check prints all of them.`,
    });
  }
  return shown;
}

/** One finding as the protocol has it. */
export function diagnostic(checked: Checked, finding: Finding): Diagnostic {
  const { descriptor, catalogue } = checked;
  const result: Diagnostic = {
    range: descriptor.range(finding.span),
    severity: severities[finding.severity],
    code: finding.requirement,
    codeDescription: { href: documentationUrl(catalogue, finding.requirement) },
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

/** What these speak of could be left out: the editor may fade it. */
const unnecessary: ReadonlySet<string> = new Set(['ASR007', 'ASR008']);
