import { setValue } from '../../edits/edits.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** InMage replicates a machine by the agent on it. */
export default rule({
  name: 'unified-agent-missing',
  enforces: ['ASR605'],
  block: 'protectedItem',
  docs: {
    bad: machine('unifiedAgent: ⟦notInstalled⟧', 'vmware-to-secondary'),
    good: machine('unifiedAgent: installed', 'vmware-to-secondary'),
  },
  *check({ unifiedAgent }) {
    if (unifiedAgent?.value !== 'notInstalled') return;
    yield {
      at: unifiedAgent,
      message:
        'Unified agent is not installed, so nothing is replicated; let the process server push it.',
      fixes: () => [
        {
          title: 'Let the process server push the agent',
          kind: 'plan',
          edits: [setValue(unifiedAgent, 'push')],
        },
      ],
    };
  },
});
