import { example } from '../examples.ts';
import { missing } from '../missing.ts';
import { rule } from '../rule.ts';

/** Without VMM replication is set up by Hyper-V site. */
export default rule({
  name: 'hyper-v-sites-missing',
  enforces: ['ASR401'],
  block: 'descriptor',
  docs: {
    bad: example('hyperv-to-azure', { hyperVSites: null }).replace(
      'hyperv-to-azure',
      '⟦hyperv-to-azure⟧',
    ),
    good: example('hyperv-to-azure'),
  },
  *check(_, context) {
    const why = 'hosts without VMM replicate through Hyper-V sites; add one';
    const report = missing('hyperVSites', why, context);
    if (report !== undefined) yield report;
  },
});
