import { example } from '../examples.ts';
import { missing } from '../missing.ts';
import { rule } from '../rule.ts';

/** A plan has to protect at least one machine. */
export default rule({
  name: 'protected-items-missing',
  enforces: ['ASR009'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-azure', { protectedItems: null }).replace(
      'vmware-to-azure',
      '⟦vmware-to-azure⟧',
    ),
    good: example('vmware-to-azure'),
  },
  *check(_, context) {
    const why = 'there is no machine to check; list those to protect';
    const report = missing('protectedItems', why, context);
    if (report !== undefined) yield report;
  },
});
