import { example } from '../examples.ts';
import { missing } from '../missing.ts';
import { rule } from '../rule.ts';

/** Both paths of VMM need a server with clouds. */
export default rule({
  name: 'vmm-servers-missing',
  enforces: ['ASR403', 'ASR620'],
  block: 'descriptor',
  docs: {
    bad: example('hyperv-vmm-to-azure', { vmmServers: null }).replace(
      'hyperv-vmm-to-azure',
      '⟦hyperv-vmm-to-azure⟧',
    ),
    good: example('hyperv-vmm-to-azure'),
  },
  *check(_, context) {
    const why = 'VMM clouds protect the machines; add a server with its clouds';
    const report = missing('vmmServers', why, context);
    if (report !== undefined) yield report;
  },
});
