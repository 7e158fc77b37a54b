import { allowedName, nameViolation } from '../../domain/azure-names.ts';
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
  *check({ name }, { facts: { names }, name: who }) {
    const fault = name && nameViolation(name.value, names.storageAccount);
    if (name === undefined || fault === undefined) return;
    yield {
      at: name,
      message: `Storage account "${brief(name.value, 30)}" is not allowed: ${fault.reason}; choose another name.`,
      fixes: () => {
        // If only the case differs, the account itself has the name already.
        const own = name.value.toLowerCase();
        const isTaken = (one: string): boolean =>
          who('storageAccount', one).definitions.length > (one === own ? 1 : 0);
        const next = allowedName(name.value, names.storageAccount, isTaken);
        if (next === undefined) return [];
        const edits = renameEverywhere(who('storageAccount', name.value), name, next);
        return [{ title: `Rename to "${next}"`, safe: false, edits }];
      },
    };
  },
});
