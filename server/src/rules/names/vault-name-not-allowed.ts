import { allowedName, nameViolation } from '../../domain/azure-names.ts';
import { setValue } from '../../edits/edits.ts';
import { brief } from '../../text/brief.ts';
import { resourceName } from '../../text/resource-name.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Azure makes no vault of such a name, and a vault cannot be renamed later. */
export default rule({
  name: 'vault-name-not-allowed',
  enforces: ['ASR010'],
  block: 'vault',
  docs: {
    bad: example('vmware-to-azure', { vault: ' { name: ⟦2016-vault⟧, location: westeurope }' }),
    good: example('vmware-to-azure', { vault: ' { name: vault-2016, location: westeurope }' }),
  },
  *check({ name }, { facts: { names } }) {
    const fault = name && nameViolation(name.value, names.vault);
    if (name === undefined || fault === undefined) return;
    yield {
      at: name,
      message: `Vault name "${brief(name.value, 30)}" is not allowed: ${fault.reason}; choose another name.`,
      fixes: () => {
        const next = allowedName(resourceName(name.value) ?? name.value, names.vault);
        if (next === undefined) return [];
        return [{ title: `Use "${next}"`, kind: 'plan', edits: [setValue(name, next)] }];
      },
    };
  },
});
