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
      const message = 'Only blocks can be merged with "<<"; use the anchor of a block.';
      yield { at, message };
    } else if (problem.kind === 'circular-alias') {
      const message = `"*${brief(problem.name, 30)}" refers to a block that contains it; write the value here instead.`;
      yield { at, message };
    } else if (problem.kind === 'undefined-alias' && problem.name !== '') {
      const { name } = problem;
      const pattern = /^[.\w-]*\.[\w-]/.test(name);
      const message = pattern
        ? `"*${brief(name, 40)}" is read as a YAML alias; put it in quotes.`
        : `No anchor "&${brief(name, 30)}" precedes this alias; add one, or put the value in quotes.`;
      const quote: Fix = {
        title: 'Put it in quotes',
        kind: 'safe',
        edits: [replace(at, scalarText(`*${name}`, true))],
      };
      yield { at, message, fixes: () => (pattern ? [quote] : []) };
    }
  },
});
