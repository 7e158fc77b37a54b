/** Answers as Markdown, for the editor and the command line. */
import type { Answer, Answers } from '../plan/answer.ts';
import {
  assumptionsOf,
  citedSources,
  disclaimer,
  inputInWords,
  missingInWords,
  valueInWords,
} from '../plan/answer-words.ts';
import { code, escaped } from './markdown-text.ts';

/** What a page of answers says besides them. */
export interface AnswersHead {
  /** The name of the descriptor. */
  readonly title: string;
  /** Scenario, profile and number of machines, in words. */
  readonly about: string;
  readonly digest: string;
}

/** The answers of a descriptor as Markdown. */
export function answersDocument(
  { answers, notApplicable }: Answers,
  { title, about, digest }: AnswersHead,
): string {
  const computed = answers.filter(({ kind }) => kind !== 'notComputable');
  const missing = answers.filter(({ kind }) => kind === 'notComputable');
  const parts = [
    `# Answers: ${escaped(title)}`,
    `${escaped(about)}, digest ${code(digest)}.`,
    disclaimer,
    ...table('Computed', ['', 'Answer', 'Value', 'From'], computed.map(computedRow)),
    ...table('Not computable', ['', 'Answer', 'Missing'], missing.map(missingRow)),
    ...bounds(computed),
    ...list(
      'Assumed',
      [...assumptionsOf(computed)].map(([text, ids]) => `${[...ids].join(', ')}: ${escaped(text)}`),
    ),
    ...list(
      'Sources',
      citedSources(computed).map(
        ({ source, by }) =>
          `${source.code}, ${source.date} (${[...by].join(', ')}): ${escaped(source.place)}.`,
      ),
    ),
    ...list(
      'Not asked for',
      notApplicable.map(
        ({ id, title: own, reason }) => `${id} ${escaped(own)}: ${escaped(reason)}`,
      ),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function computedRow(answer: Answer): readonly string[] {
  const { id, title, inputs, notes } = answer;
  const value = [`**${escaped(valueInWords(answer))}**`, ...notes.map(escaped)].join('<br>');
  const from = inputs.slice(0, 6).map((one) => escaped(inputInWords(one)));
  const more = inputs.length - from.length;
  return [id, escaped(title), value, [...from, ...(more > 0 ? [`${more} more`] : [])].join('<br>')];
}

function missingRow({ id, title, notes, missing }: Answer): readonly string[] {
  const paths = missing.length === 0 ? [] : [escaped(missingInWords(missing))];
  return [id, escaped(title), [...notes.map(escaped), ...paths].join('<br>')];
}

/** What would make a bound a figure. */
function bounds(answers: readonly Answer[]): readonly string[] {
  return list(
    'Would be more exact',
    answers
      .filter(({ missing }) => missing.length > 0)
      .map(({ id, missing }) => `${id}: ${escaped(missingInWords(missing))}`),
  );
}

function table(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `## ${heading}`,
    [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n'),
  ];
}

function list(heading: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  return [`## ${heading}`, items.map((item) => `- ${item}`).join('\n')];
}
