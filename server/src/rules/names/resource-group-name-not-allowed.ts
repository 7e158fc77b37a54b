import { allowedName, nameViolation } from '../../domain/azure-names.ts';
import { setValue } from '../../edits/edits.ts';
import { brief } from '../../text/brief.ts';
import { resourceName } from '../../text/resource-name.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Templates and commands fail on a resource group of such a name before they make anything. */
export default rule({
  name: 'resource-group-name-not-allowed',
  enforces: ['ASR013'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-azure', {
      vault: ' { name: ContosoVault, location: westeurope, resourceGroup: ⟦rg/dr⟧ }',
    }),
    good: example('vmware-to-azure', {
      vault: ' { name: ContosoVault, location: westeurope, resourceGroup: rg-dr }',
    }),
  },
  *check({ vault, storageAccounts, virtualNetworks }, { facts: { names } }) {
    const owners = [vault, ...(storageAccounts?.items ?? []), ...(virtualNetworks?.items ?? [])];
    for (const owner of owners) {
      const group = owner?.resourceGroup;
      const fault = group && nameViolation(group.value, names.resourceGroup);
      if (group === undefined || fault === undefined) continue;
      yield {
        at: group,
        message: `Resource group "${brief(group.value, 30)}" is not allowed: ${fault.reason}; correct its name.`,
        fixes: () => {
          const own = resourceName(group.value, 'resourceGroup') ?? group.value;
          const next = allowedName(own, names.resourceGroup);
          if (next === undefined) return [];
          return [{ title: `Use "${next}"`, kind: 'plan', edits: [setValue(group, next)] }];
        },
      };
    }
  },
});
