import type { Descriptor } from '../../descriptor/descriptor.ts';
import type { Finding } from '../../check/finding.ts';
import type { FileReport } from '../report.ts';
import type { OutputFormat } from './output.ts';
import { safeJson } from './printable.ts';

/** One array of findings, one per line. */
export function json(): OutputFormat {
  let first = true;
  return {
    begin: () => '[',
    file: (report) =>
      lines(report)
        .map((line) => {
          const text = `${first ? '' : ','}\n  ${line}`;
          first = false;
          return text;
        })
        .join(''),
    end: () => (first ? ']\n' : '\n]\n'),
  };
}

/** One JSON object per line and finding, for streaming. */
export function jsonl(): OutputFormat {
  return {
    file: (report) =>
      lines(report)
        .map((line) => `${line}\n`)
        .join(''),
  };
}

function lines({ name, checked, findings }: FileReport): string[] {
  if (checked === undefined) return [];
  return findings.map((finding) => safeJson(asJson(name, checked.descriptor, finding)));
}

/** A finding with ranges as in the Language Server Protocol. */
function asJson(file: string, descriptor: Descriptor, finding: Finding): object {
  const { requirement: code, rule, severity, message, span } = finding;
  return {
    file,
    code,
    rule,
    severity,
    message,
    range: descriptor.range(span),
    fixes: finding.fixes().map(({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map((edit) => ({ range: descriptor.range(edit.span), newText: edit.newText })),
    })),
  };
}
