import { example } from '../examples.ts';
import { missing } from '../missing.ts';
import { rule } from '../rule.ts';

/** The configuration server ties the site to the vault; that of InMage is in the secondary site. */
export default rule({
  name: 'configuration-server-missing',
  enforces: ['ASR200', 'ASR608'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-azure', { configurationServer: null }).replace(
      'vmware-to-azure',
      '⟦vmware-to-azure⟧',
    ),
    good: example('vmware-to-azure'),
  },
  *check(_, context) {
    const why =
      context.scenario?.inMage === true
        ? 'InMage is managed from one in the secondary site; add it'
        : 'it connects the site to the vault; add it';
    const report = missing('configurationServer', why, context);
    if (report !== undefined) yield report;
  },
});
