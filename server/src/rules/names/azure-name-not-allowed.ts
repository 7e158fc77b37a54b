import { nameViolation } from '../../domain/azure-names.ts';
import { azureNameFixes, azureNameOf } from '../../domain/azure-vm-names.ts';
import { isUnreadable } from '../../descriptor/readable.ts';
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
    const name = isUnreadable(item, 'azureName') ? undefined : azureNameOf(item);
    const fault = name && nameViolation(name.value, context.facts.names.azureVm);
    if (name === undefined || fault === undefined) return;
    const advice = item.azureName === undefined ? 'give it an azureName' : 'correct it';
    yield {
      // The article has one requirement for the characters and the length, and one for the ends.
      requirement: [fault.kind === 'ends' ? 'ASR311' : 'ASR310', 'ASR500'],
      at: name,
      message: `"${brief(name.value, 30)}" is not allowed as an Azure VM name: ${fault.reason}; ${advice}.`,
      fixes: () =>
        azureNameFixes(name, context.descriptor.protectedItems?.items ?? [], context.facts),
    };
  },
});
