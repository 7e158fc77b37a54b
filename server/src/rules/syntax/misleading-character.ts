import { replace } from '../../edits/edits.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** An invisible character becomes part of a name or of a word. */
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
    yield {
      at,
      message: `The invisible character U+${code} is part of the text; remove it.`,
      fixes: () => [{ title: 'Remove it', kind: 'safe', edits: [replace(at, '')] }],
    };
  },
});
