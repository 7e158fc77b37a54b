import { replace } from '../../edits/edits.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** An invisible character becomes part of a name, or is not read as indentation. */
export default rule({
  name: 'misleading-character',
  enforces: ['ASR001'],
  block: 'modelError',
  docs: {
    bad: example('hyperv-to-azure', { subscription: ' Contoso⟦\u0007⟧ DR' }),
    good: example('hyperv-to-azure', { subscription: ' Contoso DR' }),
  },
  *check(problem) {
    if (problem.kind !== 'odd-character') return;
    const { at, character } = problem;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const space = /[\s\u200b]/.test(character) && !/[\v\f\ufeff]/.test(character);
    yield {
      at,
      message: space
        ? `U+${code} looks like a space, but YAML does not treat it as one; use an ordinary space.`
        : `The invisible character U+${code} is part of the text; remove it.`,
      fixes: () => [
        {
          title: space ? 'Write an ordinary space' : 'Remove it',
          kind: 'safe',
          edits: [replace(at, space ? ' ' : '')],
        },
      ],
    };
  },
});
