import pc from 'picocolors';
import type { Checked } from '../../check/checked-descriptor.ts';
import type { Finding } from '../../check/finding.ts';
import type { Severity } from '../../requirements/ids.ts';
import { amount, countsInWords, type Summary } from '../report.ts';
import { excerpt } from './excerpt.ts';
import { FindingsElsewhere } from './findings-elsewhere.ts';
import type { OutputContext, OutputFormat } from './output.ts';
import { leading, printable } from './printable.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** For people: position, message, the line with the span underlined, and fixes. */
export function text({ color, columns }: OutputContext): OutputFormat {
  const colors = pc.createColors(color);
  const elsewhere = new FindingsElsewhere();
  return {
    file: ({ name, checked, findings }) => {
      if (checked === undefined) return '';
      elsewhere.add(checked, findings);
      return findings.map((finding) => block(name, checked, finding, colors, columns)).join('');
    },
    end: (summary) => closing(summary, colors) + elsewhere.lines().join(''),
  };
}

function block(
  name: string,
  { descriptor }: Checked,
  finding: Finding,
  colors: Colors,
  columns: number,
): string {
  const { line, character } = descriptor.positionAt(finding.span.start);
  const paint = painter(finding.severity, colors);
  const position = `${leading(name)}:${line + 1}:${character + 1}:`;
  const head = `${colors.bold(position)} ${paint(finding.severity)} ${colors.bold(finding.requirement)}: ${printable(finding.message)}`;
  const number = String(line + 1);
  const shown = excerpt(descriptor, finding.span, Math.max(40, columns - number.length - 4));
  const gutter = ' '.repeat(number.length);
  const bar = colors.dim('|');
  const fixes = finding.fixes();
  return `${[
    head,
    ` ${gutter} ${bar}`,
    ` ${colors.dim(number)} ${bar} ${shown.text}`.trimEnd(),
    ` ${gutter} ${bar} ${' '.repeat(shown.indent)}${paint('^'.repeat(shown.length))}`,
    ...finding.related.map(({ span, message }) => {
      const at = descriptor.positionAt(span.start);
      return ` ${gutter} ${colors.dim('=')} see ${at.line + 1}:${at.character + 1}: ${printable(message)}`;
    }),
    ...fixes.map(
      ({ title, kind }) =>
        ` ${gutter} ${colors.dim('=')} ${colors.cyan('fix')}: ${printable(title)}${kind === 'plan' ? colors.dim(' (changes the plan)') : ''}`,
    ),
  ].join('\n')}\n\n`;
}

function painter(severity: Severity, colors: Colors): (text: string) => string {
  return {
    error: colors.red,
    warning: colors.yellow,
    information: colors.blue,
    hint: colors.dim,
  }[severity];
}

/** The last lines: the counts, and how to fix the findings. */
function closing(
  { files, failed, withFindings, counts, fixable }: Summary,
  colors: Colors,
): string {
  const found = countsInWords(counts, (severity, text) => painter(severity, colors)(text));
  const checked = files - failed;
  const lines =
    found !== ''
      ? [`${found} in ${withFindings} of ${amount(files, 'file')}.`]
      : checked > 0
        ? [`${amount(checked, 'file')} checked, ${colors.green('no problems')}.`]
        : [];
  if (fixable.safe > 0) lines.push(`${fixable.safe} can be fixed with 'asr fix'.`);
  if (fixable.plan > 0)
    lines.push(
      `${fixable.plan} can be fixed with 'asr fix --unsafe', which changes the plan and lists each change.`,
    );
  if (fixable.byHand > 0) lines.push(`${fixable.byHand} can be fixed in the editor, one by one.`);
  if (fixable.fact > 0)
    lines.push(`${fixable.fact} can be marked as done in the editor, once the work is done.`);
  return lines.map((line) => `${line}\n`).join('');
}
