/** Answers as text for a terminal, at most 80 characters wide. */
import pc from 'picocolors';
import type { Answer } from '../../plan/answer.ts';
import { answerPairs } from '../../plan/answer-changes.ts';
import {
  assumptionsOf,
  citedSources,
  disclaimer,
  inputInWords,
  missingInWords,
  valueInWords,
} from '../../plan/answer-words.ts';
import { wrap } from '../../text/wrap.ts';
import type { FindingOfOne } from '../diff/descriptor-difference.ts';
import { findingLine } from '../diff/difference-text.ts';
import { printable } from '../outputs/printable.ts';
import { amount } from '../report.ts';
import type { AssumedDescriptor, PlannedDescriptor } from './planned-descriptor.ts';

const WIDTH = 80;
const INDENT = 5;

/** The answers of a descriptor, each with its inputs; what is assumed comes once, at the end. */
export function answersText(now: PlannedDescriptor, hasColor: boolean): string {
  const { bold } = pc.createColors(hasColor);
  const { answers, notApplicable } = now;
  const lines = [...head(now, bold), ''];
  for (const answer of answers) lines.push(...answerLines(answer, bold));
  lines.push(...footnotes(answers, bold));
  if (notApplicable.length > 0) {
    lines.push('', bold('Not asked for'));
    for (const { id, title, reason } of notApplicable)
      lines.push(...block(id, `${title}: ${reason}`));
  }
  return `${lines.join('\n')}\n`;
}

/** Both columns of a what-if, and what becomes of the findings. */
export function whatIfText(
  now: PlannedDescriptor,
  { set, then, difference }: AssumedDescriptor,
  hasColor: boolean,
): string {
  const { bold } = pc.createColors(hasColor);
  const lines = [
    ...head(now, bold),
    ...fill('With ', set.map(({ path, value }) => `${path}=${value}`).join(', '), 0),
  ];
  lines.push('', bold(row('', '', 'now', 'then', 'difference')));
  for (const { before, after } of answerPairs(now.answers, then.answers)) {
    const either = after ?? before;
    if (either === undefined) continue;
    const from = before?.value;
    const to = after?.value;
    const change = from === undefined || to === undefined ? undefined : to - from;
    const [title = '', ...more] = wrap(`${printable(either.title)} (${either.unit})`, TITLE);
    lines.push(row(either.id, title, cell(before), cell(after), signed(change)));
    for (const one of more) lines.push(row('', one, '', '', ''));
  }
  const { appeared, vanished } = difference;
  lines.push(...findingList('appears', '+', appeared), ...findingList('vanishes', '-', vanished));
  if (appeared.length + vanished.length === 0) lines.push('', 'No finding appears or vanishes.');
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;

  function findingList(verb: string, sign: string, findings: readonly FindingOfOne[]): string[] {
    if (findings.length === 0) return [];
    const verbs = findings.length === 1 ? verb : verb.replace(/e?s$/, '');
    return [
      '',
      bold(`${amount(findings.length, 'finding')} ${verbs}`),
      ...findings.flatMap((one) => fill(`${sign} `, findingLine(one), 2)),
    ];
  }
}

type Bold = (text: string) => string;

function head({ file, about, digest }: PlannedDescriptor, bold: Bold): string[] {
  const [first = '', ...more] = fill('', `${printable(file)}: ${about}`, 0);
  return [...[first, ...more].map(bold), `digest ${digest}`];
}

/** `K1   Line for the change of a day: at least 55.6 Mbps`, and below it what it comes from. */
function answerLines(answer: Answer, bold: Bold): string[] {
  const { id, title, inputs, notes, missing } = answer;
  const [first = '', ...more] = block(id, `${printable(title)}: ${valueInWords(answer)}`);
  const lines = [first, ...more].map(bold);
  const add = (text: string): void => {
    lines.push(...block('', text));
  };
  for (const note of notes) add(printable(note));
  if (inputs.length > 0) add(`From ${shortened(inputs.map(inputInWords))}.`);
  if (missing.length > 0) add(`Missing: ${printable(missingInWords(missing))}`);
  return lines;
}

/** The first inputs: the start times of a plan may be thousands. */
function shortened(texts: readonly string[]): string {
  const most = 6;
  const shown = texts.slice(0, most).map(printable).join(', ');
  return texts.length > most ? `${shown} and ${texts.length - most} more` : shown;
}

function footnotes(answers: readonly Answer[], bold: Bold): string[] {
  const lines: string[] = [];
  const computed = answers.filter(({ kind }) => kind !== 'notComputable');
  const assumptions = assumptionsOf(computed);
  if (assumptions.size > 0) lines.push('', bold('Assumed'));
  for (const [text, ids] of assumptions)
    lines.push(...fill('- ', printable(`${[...ids].join(', ')}: ${text}`), 2));
  const sources = citedSources(computed);
  if (sources.length > 0) lines.push('', bold('Sources'));
  for (const { source, by } of sources)
    lines.push(
      ...fill('- ', `${source.code}, ${source.date} (${[...by].join(', ')}): ${source.place}.`, 2),
    );
  lines.push('', ...wrap(disclaimer, WIDTH));
  return lines;
}

const TITLE = 37;

function row(id: string, title: string, now: string, then: string, change: string): string {
  return `${id.padEnd(INDENT)}${title.padEnd(TITLE + 1)}${now.padStart(12)} ${then.padStart(12)} ${change.padStart(11)}`;
}

const signs = { exact: '', lowerBound: '>= ', upperBound: '<= ', estimate: '~ ' } as const;

function cell(answer: Answer | undefined): string {
  if (answer?.value === undefined || answer.kind === 'notComputable') return '-';
  return `${signs[answer.kind]}${answer.value}`;
}

function signed(change: number | undefined): string {
  if (change === undefined || change === 0) return '';
  const text = String(Math.round(Math.abs(change) * 100) / 100);
  return change > 0 ? `+${text}` : `-${text}`;
}

function block(id: string, text: string): string[] {
  return fill(id.padEnd(INDENT), text, INDENT);
}

/** Fills lines with a text; a longer word than a line is cut. */
function fill(first: string, text: string, indent: number): string[] {
  const room = WIDTH - Math.max(first.length, indent);
  const words = text.split(' ').flatMap((word) => cut(word, room));
  return wrap(words.join(' '), room).map(
    (line, i) => (i === 0 ? first : ' '.repeat(indent)) + line,
  );
}

function cut(word: string, room: number): string[] {
  const parts: string[] = [];
  for (let rest = word; ; rest = rest.slice(room)) {
    parts.push(rest.slice(0, room));
    if (rest.length <= room) return parts;
  }
}
