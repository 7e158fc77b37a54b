import { example } from '../examples.ts';
import { missing } from '../missing.ts';
import { rule } from '../rule.ts';

/** There is nowhere to replicate to without a storage account. */
export default rule({
  name: 'storage-accounts-missing',
  enforces: ['ASR120'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-azure', { storageAccounts: null }).replace(
      'vmware-to-azure',
      '⟦vmware-to-azure⟧',
    ),
    good: example('vmware-to-azure'),
  },
  *check(_, context) {
    const why = 'replicas are kept in Azure storage; add an account';
    const report = missing('storageAccounts', why, context);
    if (report !== undefined) yield report;
  },
});
