import type { Severity } from '../../requirements/ids.ts';
import { pathInRepository, type OutputContext, type OutputFormat } from './output.ts';
import { printable } from './printable.ts';

/** Workflow commands, which GitHub shows as annotations of a pull request. */
export function github({ root }: OutputContext): OutputFormat {
  return {
    file: (report) => {
      const file = pathInRepository(report, root);
      const { checked, findings, failure } = report;
      if (failure !== undefined) return command('error', { file }, failure);
      if (checked === undefined) return '';
      return findings
        .map(({ span, message, severity, requirement }) => {
          const { start, end } = checked.descriptor.range(span);
          const lines = { file, line: start.line + 1, endLine: end.line + 1 };
          // GitHub accepts columns only within one line.
          const columns =
            start.line === end.line
              ? {
                  col: start.character + 1,
                  endColumn: Math.max(end.character, start.character + 1),
                }
              : {};
          return command(levels[severity], { ...lines, ...columns, title: requirement }, message);
        })
        .join('');
    },
  };
}

function command(
  level: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties)
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',');
  return `::${level} ${list}::${data(message)}\n`;
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function data(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
