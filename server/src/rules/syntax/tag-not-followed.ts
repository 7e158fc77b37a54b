import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** A tag that asks another tool to make something of the value. */
export default rule({
  name: 'tag-not-followed',
  enforces: ['ASR056'],
  block: 'modelError',
  docs: {
    bad: example('vmware-to-azure', { subscription: ' ⟦!vault⟧ prod/subscription' }),
    good: example('vmware-to-azure', { subscription: ' !!str 2016' }),
  },
  *check(problem) {
    if (problem.kind !== 'unresolved-tag') return;
    const { at, tag } = problem;
    yield {
      at,
      message: `Tag ${brief(tag, 40)} is not followed here, so its value is not checked.`,
    };
  },
});
