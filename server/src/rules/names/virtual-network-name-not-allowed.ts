import { nameViolation } from '../../domain/azure-names.ts';
import { proposedName } from '../../domain/proposed-names.ts';
import { givenName } from '../../edits/fix.ts';
import { renameEverywhere } from '../../edits/new-names.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Azure refuses networks of such a name, and none can be renameEverywhere once machines depend on it. */
export default rule({
  name: 'virtual-network-name-not-allowed',
  enforces: ['ASR012'],
  block: 'virtualNetwork',
  docs: {
    bad: example('vmware-to-azure', { virtualNetworks: '\n  - name: ⟦vnet dr⟧' }),
    good: example('vmware-to-azure', { virtualNetworks: '\n  - name: vnet-dr' }),
  },
  *check({ name }, { facts: { names }, definitions, name: who }) {
    const fault = name && nameViolation(name.value, names.virtualNetwork);
    if (name === undefined || fault === undefined) return;
    yield {
      at: name,
      message: `Virtual network "${brief(name.value, 28)}" is not allowed: ${fault.reason}; choose another name.`,
      fixes: () => {
        const all = definitions('virtualNetwork');
        const next = proposedName(name, all, () => all, names.virtualNetwork);
        if (next === undefined) return [];
        const edits = renameEverywhere(who('virtualNetwork', name.value), name, next);
        const given = [givenName('virtualNetwork', next)];
        return [{ title: `Rename to "${next}"`, kind: 'plan', edits, names: given }];
      },
    };
  },
});
