import { replace } from '../../edits/edits.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** One file describes one vault and one replication path. */
export default rule({
  name: 'second-document',
  enforces: ['ASR017'],
  block: 'modelError',
  docs: {
    bad: `${example('vmware-to-azure')}⟦---⟧\n${example('hyperv-to-azure')}`,
    good: `---\n${example('vmware-to-azure')}`,
  },
  *check(problem) {
    const { at } = problem;
    if (
      problem.kind === 'syntax'
        ? problem.code !== 'MULTIPLE_DOCS'
        : problem.kind !== 'second-document'
    )
      return;
    const { text } = at.segment;
    const marked = text.slice(at.start, at.end);
    const empty = /^\s*(?:#.*(?:[\r\n\u2028\u2029]\s*|$))*$/.test(text.slice(at.end));
    yield {
      at,
      message:
        marked === '---'
          ? 'A second document starts here and is not read; move it to its own file.'
          : 'Text after the end of the document is not read; remove it, or the "..." before it.',
      fixes: () =>
        marked === '---' && empty
          ? [{ title: 'Remove the "---"', kind: 'safe', edits: [replace(at, '')] }]
          : [],
    };
  },
});
