import { example } from '../examples.ts';
import { missing } from '../missing.ts';
import { rule } from '../rule.ts';

/** InMage keeps the replicas on a master target. Another rule checks its site. */
export default rule({
  name: 'master-target-servers-missing',
  enforces: ['ASR609'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-secondary', { masterTargetServers: null }).replace(
      'vmware-to-secondary',
      '⟦vmware-to-secondary⟧',
    ),
    good: example('vmware-to-secondary'),
  },
  *check(_, context) {
    const why = 'InMage needs a master target in the secondary site; add one';
    const report = missing('masterTargetServers', why, context);
    if (report !== undefined) yield report;
  },
});
