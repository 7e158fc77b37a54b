import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** A value that a pipeline fills in later. Nothing else is said about it, and nothing changes it. */
export default rule({
  name: 'placeholder-not-filled-in',
  enforces: ['ASR055'],
  block: 'modelError',
  docs: { bad: machine('azureName: ⟦$(vmName)⟧'), good: machine('azureName: web-01') },
  *check(problem) {
    if (problem.kind !== 'placeholder') return;
    const { at, text } = problem;
    yield {
      at,
      message: `Placeholder ${brief(text, 40)} is not filled in yet, so this value is not checked.`,
    };
  },
});
