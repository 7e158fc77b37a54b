import { example } from '../examples.ts';
import { missing } from '../missing.ts';
import { rule } from '../rule.ts';

/** InMage receives data through a process server. Another rule checks its site. */
export default rule({
  name: 'process-servers-missing',
  enforces: ['ASR603'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-secondary', { processServers: null }).replace(
      'vmware-to-secondary',
      '⟦vmware-to-secondary⟧',
    ),
    good: example('vmware-to-secondary'),
  },
  *check(_, context) {
    const why = 'InMage needs a process server in the primary site; add one';
    const report = missing('processServers', why, context);
    if (report !== undefined) yield report;
  },
});
