import type { Segment } from '../../descriptor/segment.ts';
import type { Suppression } from '../../descriptor/suppression-comments.ts';
import { replace } from '../../edits/edits.ts';
import { machine } from '../examples.ts';
import { rule, type Fix } from '../rule.ts';
import { suppressionMistakes } from '../suppression-mistakes.ts';

/** Reports a suppression comment that accepts nothing. */
export default rule({
  name: 'suppression',
  enforces: ['ASR019'],
  block: 'suppression',
  docs: {
    bad: machine('# asr-ignore ⟦ASR303⟧ -- moves in May\ndisks: [100, 500]'),
    good: machine('# asr-ignore ASR303 -- moves in May\ndisks: [100, 2048]'),
  },
  *check(applied, { requirement }) {
    const { comment, segment } = applied;
    const isKnown = (id: string): boolean => requirement(id) !== undefined;
    for (const { at, message, removable, meant } of suppressionMistakes(applied, isKnown)) {
      const place = { segment, start: at.start, end: at.end };
      yield {
        at: place,
        message,
        fixes: () => [
          ...(meant === undefined
            ? []
            : [
                {
                  title: `Change to ${meant}`,
                  kind: 'plan' as const,
                  edits: [replace(place, meant)],
                },
              ]),
          ...(removable === undefined
            ? []
            : [removal(comment, segment, removable === 'safely' ? 'safe' : 'plan')]),
        ],
      };
    }
  },
});

/** Removes the comment, with its line if it is alone there, else with the blanks before it. */
function removal({ start, end, trailing }: Suppression, segment: Segment, kind: Fix['kind']): Fix {
  const { text } = segment;
  const newline = text.indexOf('\n', end);
  const at = trailing
    ? { segment, start: text.slice(0, start).trimEnd().length, end }
    : {
        segment,
        start: text.lastIndexOf('\n', start - 1) + 1,
        end: newline < 0 ? text.length : newline + 1,
      };
  return { title: 'Remove this suppression', kind, edits: [replace(at, '')] };
}
