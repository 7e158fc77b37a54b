import { nameViolation } from '../../domain/azure-names.ts';
import { proposedName } from '../../domain/proposed-names.ts';
import { givenName } from '../../edits/fix.ts';
import { renameEverywhere } from '../../edits/new-names.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Azure refuses storage accounts of such a name. */
export default rule({
  name: 'storage-account-name-not-allowed',
  enforces: ['ASR011'],
  block: 'storageAccount',
  docs: {
    bad: example('vmware-to-azure', { storageAccounts: '\n  - name: ⟦Contoso-DR⟧' }),
    good: example('vmware-to-azure', { storageAccounts: '\n  - name: contosodr' }),
  },
  *check({ name }, { facts: { names }, definitions, name: who }) {
    const fault = name && nameViolation(name.value, names.storageAccount);
    if (name === undefined || fault === undefined) return;
    yield {
      at: name,
      message: `Storage account "${brief(name.value, 30)}" is not allowed: ${fault.reason}; choose another name.`,
      fixes: () => {
        const all = definitions('storageAccount');
        const next = proposedName(name, all, () => all, names.storageAccount);
        if (next === undefined) return [];
        const edits = renameEverywhere(who('storageAccount', name.value), name, next);
        const given = [givenName('storageAccount', next)];
        return [{ title: `Rename to "${next}"`, kind: 'plan', edits, names: given }];
      },
    };
  },
});
