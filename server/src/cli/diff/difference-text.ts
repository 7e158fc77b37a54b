import pc from 'picocolors';
import { printable } from '../outputs/printable.ts';
import { amount } from '../report.ts';
import { changeInWords, placeInWords, signs, valueInWords } from '../../documents/change-words.ts';
import type { DescriptorDifference, FindingOfOne } from './descriptor-difference.ts';

/** The difference as text for a terminal. */
export function differenceText(difference: DescriptorDifference, hasColor: boolean): string {
  const { createColors } = pc;
  const { bold, green, red, yellow } = createColors(hasColor);
  const { old, new: next, changes, appeared, vanished, answers } = difference;
  const width = Math.max(old.file.length, next.file.length);
  const lines = [
    `${printable(old.file).padEnd(width)}  ${old.digest}`,
    `${printable(next.file).padEnd(width)}  ${next.digest}`,
    '',
  ];
  if (changes.length === 0) lines.push('No difference of meaning.');
  else lines.push(bold(`${amount(changes.length, 'change')} of meaning`));
  for (const change of changes) {
    const words = changeInWords(change);
    const color = change.kind === 'added' ? green : change.kind === 'removed' ? red : yellow;
    const text = `${placeInWords(change)}${words === '' ? '' : `: ${words}`}`;
    lines.push(`${color(signs[change.kind])} ${printable(text)}`);
  }
  const section = (title: string, sign: string, findings: readonly FindingOfOne[]): void => {
    if (findings.length === 0) return;
    lines.push('', bold(`${amount(findings.length, 'finding')} ${title}`));
    for (const one of findings) lines.push(`${sign} ${printable(findingLine(one))}`);
  };
  section('appeared', '+', appeared);
  section('vanished', '-', vanished);
  if (answers.length > 0) lines.push('', bold(amount(answers.length, 'answer')));
  for (const { title, unit = '', from, to } of answers)
    lines.push(
      printable(`~ ${title}: ${valueInWords(from)} -> ${valueInWords(to)} ${unit}`.trim()),
    );
  return `${lines.join('\n')}\n`;
}

function findingLine({ finding, descriptor }: FindingOfOne): string {
  const { requirement, severity, message, span } = finding;
  return `${descriptor.positionAt(span.start).line + 1} ${severity} ${requirement} ${message}`;
}
