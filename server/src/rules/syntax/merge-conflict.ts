import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** A merge conflict is one finding, whatever its lines make of the text around them. */
export default rule({
  name: 'merge-conflict',
  enforces: ['ASR001'],
  block: 'modelError',
  docs: {
    bad: example('vmware-to-azure', {
      portal:
        ' azure\n⟦<<<<<<< HEAD⟧\nname: Nord\n=======\nname: North\n>>>>>>> update\nsubscription: S',
      subscription: null,
    }),
    good: example('vmware-to-azure', { portal: ' azure\nname: Nord' }),
  },
  *check(problem) {
    if (problem.kind !== 'conflict') return;
    yield {
      at: problem.at,
      message:
        'This is a merge conflict of git; keep what is right of both sides and remove the marker lines.',
    };
  },
});
