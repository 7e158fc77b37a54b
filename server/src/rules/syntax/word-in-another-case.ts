import { replace, scalarText } from '../../edits/edits.ts';
import { labelOf, valueText } from '../../descriptor/error-phrases.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** A word of a closed list in another case, or another word for it, which was read as the word. */
export default rule({
  name: 'word-in-another-case',
  enforces: ['ASR065'],
  block: 'modelError',
  docs: { bad: machine('vmwareTools: ⟦Running⟧'), good: machine('vmwareTools: running') },
  *check(problem) {
    if (problem.kind !== 'other-spelling') return;
    const { at, path, word, node } = problem;
    yield {
      at,
      message: `${labelOf(path)} is ${valueText(String(node.value))}; the format writes it ${word}.`,
      fixes: () => [
        { title: `Write ${word}`, kind: 'safe', edits: [replace(at, scalarText(word))] },
      ],
    };
  },
});
