import { setValue } from '../../edits/edits.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Physical servers return only as VMware VMs. */
export default rule({
  name: 'failback-not-to-vmware',
  enforces: ['ASR251'],
  block: 'failback',
  docs: {
    bad: example('physical-to-azure', { failback: ' { types: [], target: ⟦physical⟧ }' }),
    good: example('physical-to-azure', { failback: ' { types: [], target: vmware }' }),
  },
  *check({ target }) {
    if (target === undefined || target.value === 'vmware') return;
    yield {
      at: target,
      message: `Failback cannot target ${target.value}: physical servers return only as VMware VMs. Use vmware.`,
      fixes: () => [{ title: 'Use vmware', kind: 'plan', edits: [setValue(target, 'vmware')] }],
    };
  },
});
