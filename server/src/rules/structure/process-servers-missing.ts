import { example } from '../examples.ts';
import { missing } from '../missing.ts';
import { rule } from '../rule.ts';

/** InMage takes in the data by a process server. In which site it stands is the matter of another rule. */
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
