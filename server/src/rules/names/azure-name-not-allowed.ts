import { nameViolation } from '../../domain/azure-names.ts';
import { proposedName, type NamedThing } from '../../domain/proposed-names.ts';
import { isUnreadable } from '../../descriptor/readable.ts';
import { setProperty } from '../../edits/edits.ts';
import { givenName } from '../../edits/fix.ts';
import type { ProtectedItem } from '../../descriptor/model.generated.ts';
import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** A machine gets its `azureName` in Azure, or else its name; it keeps its name on-premises. */
export default rule({
  name: 'azure-name-not-allowed',
  enforces: ['ASR310', 'ASR311', 'ASR500'],
  block: 'protectedItem',
  docs: {
    bad: machine('disks: [100]', 'vmware-to-azure', '⟦web_01⟧'),
    good: machine('azureName: web-01', 'vmware-to-azure', 'web_01'),
  },
  *check(item, context) {
    const name = isUnreadable(item, 'azureName') ? undefined : (item.azureName ?? item.name);
    const fault = name && nameViolation(name.value, context.facts.names.azureVm);
    if (name === undefined || fault === undefined) return;
    const advice = item.azureName === undefined ? 'give it an azureName' : 'correct it';
    yield {
      // The article has one requirement for the characters and the length, and one for the ends.
      requirement: [fault.kind === 'ends' ? 'ASR311' : 'ASR310', 'ASR500'],
      at: name,
      message: `"${brief(name.value, 30)}" is not allowed as an Azure VM name: ${fault.reason}; ${advice}.`,
      fixes: () => {
        const items = context.descriptor.protectedItems?.items ?? [];
        const { azureVm } = context.facts.names;
        const next = proposedName(name, items, () => namesOf(items), azureVm);
        if (next === undefined) return [];
        const edits = setProperty(item, 'azureName', next);
        const names = [givenName('azureVm', next)];
        return [{ title: `Call it "${next}" in Azure`, kind: 'plan', edits, names }];
      },
    };
  },
});

/** The name of each machine in Azure, beside the one it has now. */
function* namesOf(items: readonly ProtectedItem[]): Iterable<NamedThing> {
  for (const { name, azureName } of items) {
    const at = azureName ?? name;
    if (at !== undefined) yield { at, name: at.value, alias: name?.value };
  }
}
