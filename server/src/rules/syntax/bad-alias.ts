import { replace, scalarText } from '../../edits/edits.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule, type Fix } from '../rule.ts';

/** An alias has to mean something, and a pattern such as `*.contoso.com` is no alias at all. */
export default rule({
  name: 'bad-alias',
  enforces: ['ASR001'],
  block: 'modelError',
  docs: {
    bad: example('hyperv-to-azure', { outbound: '\n  urls: [⟦*.blob.core.windows.net⟧]' }),
    good: example('hyperv-to-azure', { outbound: '\n  urls: required' }),
  },
  *check(problem) {
    const { at } = problem;
    if (problem.kind === 'bad-merge') {
      const message = 'Only blocks of properties can be merged with "<<"; name the anchor of one.';
      yield { at, message };
    } else if (problem.kind === 'circular-alias') {
      const message = `"*${brief(problem.name, 30)}" stands inside of what it means; write the value out here.`;
      yield { at, message };
    } else if (problem.kind === 'undefined-alias' && problem.name !== '') {
      const { name } = problem;
      const pattern = /^[.\w-]*\.[\w-]/.test(name);
      const message = pattern
        ? `"*${brief(name, 40)}" starts like an alias of YAML; put it in quotes.`
        : `No anchor "&${brief(name, 30)}" stands before this alias; add one, or put the value in quotes.`;
      const quote: Fix = {
        title: 'Put it in quotes',
        safe: true,
        edits: [replace(at, scalarText(`*${name}`, true))],
      };
      yield { at, message, fixes: () => (pattern ? [quote] : []) };
    }
  },
});
