import type { Answer } from '../../plan/answer.ts';
import type { Line, Part } from '../document.ts';
import { answerValue } from '../answer-value.ts';

/** The answers, each with what it was computed from. */
export function answerSection(answers: readonly Answer[]): readonly Part[] {
  if (answers.length === 0) return [];
  return [
    { kind: 'heading', level: 2, id: 'answers', text: 'Answers' },
    {
      kind: 'paragraph',
      text: 'Figures that follow from what the descriptor declares and from published figures. Nothing was measured.',
    },
    {
      kind: 'table',
      caption: 'Capacity and time',
      columns: [
        { title: 'Id', width: 6 },
        { title: 'Answer', width: 24 },
        { title: 'Value', width: 18 },
        { title: 'Computed from', width: 30 },
        { title: 'Source', width: 22 },
      ],
      rows: answers.map((answer) => ({
        cells: [
          answer.id,
          answer.title,
          { lines: [answerValue(answer), ...answer.notes] },
          { lines: inputLines(answer) },
          { lines: answer.sources.map(({ code, date, place }) => `${code}, ${date}: ${place}`) },
        ],
      })),
      empty: '',
    },
  ];
}

function inputLines({ inputs, assumptions, missing }: Answer): readonly Line[] {
  return [
    ...inputs.map(
      ({ name, value, unit, origin }) =>
        `${name}: ${value}${unit === undefined ? '' : ` ${unit}`} (${origin})`,
    ),
    ...assumptions,
    ...(missing.length === 0 ? [] : [`Not declared: ${shortList(missing)}`]),
  ];
}

function shortList(paths: readonly string[]): string {
  const shown = paths.slice(0, 6).join(', ');
  return paths.length > 6 ? `${shown} and ${paths.length - 6} more` : shown;
}
