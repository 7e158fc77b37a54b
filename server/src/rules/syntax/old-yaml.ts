import { replace } from '../../edits/edits.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** YAML 1.1 takes `no` for a truth value and `0777` for an octal number. */
export default rule({
  name: 'old-yaml',
  enforces: ['ASR001'],
  block: 'modelError',
  docs: {
    bad: `⟦%YAML 1.1⟧\n---\n${example('vmware-to-azure')}`,
    good: `%YAML 1.2\n---\n${example('vmware-to-azure')}`,
  },
  *check(problem) {
    if (problem.kind !== 'old-yaml') return;
    const { at } = problem;
    yield {
      at,
      message:
        'This requests an old YAML version, which reads words such as "no" differently; write %YAML 1.2.',
      fixes: () => [{ title: 'Write %YAML 1.2', kind: 'plan', edits: [replace(at, '%YAML 1.2')] }],
    };
  },
});
