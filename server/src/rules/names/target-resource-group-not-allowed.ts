import { allowedName, nameViolation } from '../../domain/azure-names.ts';
import { setValue } from '../../edits/edits.ts';
import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** Reports the name of a resource group that no Azure VM can be created in. */
export default rule({
  name: 'target-resource-group-not-allowed',
  enforces: ['ASR013'],
  block: 'protectedItem',
  docs: {
    bad: machine('target: { resourceGroup: ⟦rg/apps⟧ }'),
    good: machine('target: { resourceGroup: rg-apps }'),
  },
  *check({ target }, { facts: { names } }) {
    const group = target?.resourceGroup;
    const violation = group && nameViolation(group.value, names.resourceGroup);
    if (group === undefined || violation === undefined) return;
    yield {
      at: group,
      message: `Resource group "${brief(group.value, 30)}" is not allowed: ${violation.reason}; correct its name.`,
      fixes: () => {
        const next = allowedName(group.value, names.resourceGroup);
        if (next === undefined) return [];
        return [{ title: `Use "${next}"`, kind: 'plan', edits: [setValue(group, next)] }];
      },
    };
  },
});
