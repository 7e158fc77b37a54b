import type { Severity } from '../../requirements/ids.ts';
import { pathInRepository, type OutputContext, type OutputFormat } from './output.ts';
import { leading, printable } from './printable.ts';

/** Logging commands, which Azure Pipelines counts and shows with the build. */
export function azure({ root }: OutputContext): OutputFormat {
  return {
    file: (report) => {
      const sourcepath = pathInRepository(report, root);
      const { checked, findings, failure } = report;
      if (failure !== undefined) return issue('error', { sourcepath }, `${report.name} ${failure}`);
      if (checked === undefined) return '';
      return findings
        .map(({ span, message, severity, requirement }) => {
          const { line, character } = checked.descriptor.positionAt(span.start);
          const [linenumber, columnnumber] = [line + 1, character + 1];
          const level = levels[severity];
          // Azure Pipelines has no command for severities below warning.
          return level === undefined
            ? `${leading(sourcepath)}:${linenumber}:${columnnumber}: ${severity} ${requirement}: ${printable(message)}\n`
            : issue(level, { sourcepath, linenumber, columnnumber, code: requirement }, message);
        })
        .join('');
    },
  };
}

function issue(
  type: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const all: Record<string, string | number> = { type, ...properties };
  const list = Object.entries(all)
    .map(([name, value]) => `${name}=${property(String(value))};`)
    .join('');
  return `##vso[task.logissue ${list}]${data(message)}\n`;
}

const levels: Readonly<Partial<Record<Severity, string>>> = { error: 'error', warning: 'warning' };

function data(text: string): string {
  return printable(text).replaceAll('%', '%AZP25');
}

function property(text: string): string {
  return data(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}
