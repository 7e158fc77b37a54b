import { example } from '../examples.ts';
import { missing } from '../missing.ts';
import { rule } from '../rule.ts';

/** What is replicated is managed in a vault, and its region decides about much else. */
export default rule({
  name: 'vault-missing',
  enforces: ['ASR009'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-azure', { vault: null }).replace(
      'vmware-to-azure',
      '⟦vmware-to-azure⟧',
    ),
    good: example('vmware-to-azure'),
  },
  *check(_, context) {
    const why = 'a descriptor needs one Recovery Services vault; add its name and location';
    const report = missing('vault', why, context);
    if (report !== undefined) yield report;
  },
});
