import { azureNameFixes } from '../../domain/azure-vm-names.ts';
import { firstDefinitions } from '../../domain/first-definitions.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const machines = (azureName: string): string =>
  example('vmware-to-azure', {
    protectedItems: `\n  - name: WEB01\n  - { name: web_01, azureName: ${azureName} }`,
  });

/** Two machines with one name cannot both be created in Azure, whatever they are called on-premises. */
export default rule({
  name: 'duplicate-azure-name',
  enforces: ['ASR040'],
  block: 'occurrence',
  docs: { bad: machines('⟦web01⟧'), good: machines('web02') },
  *check(mention, context) {
    const { kind, role, name, at } = mention;
    if (role !== 'definition' || (kind !== 'azureVm' && kind !== 'protectedItem')) return;
    const azure = context.name('azureVm', name).definitions;
    if (azure.length === 0) return;
    const own = context.name('protectedItem', name).definitions;
    // A second machine of a name is reported as such (ASR004).
    if (kind === 'protectedItem' && (own[0] !== mention || mention.isRenamed)) return;
    const { kept } = firstDefinitions(own);
    const [first] = kept === undefined ? azure : context.inOrder([...azure.slice(0, 1), kept]);
    if (first === undefined || first === mention) return;
    yield {
      at,
      message: `"${brief(name, 40)}" is the name of another machine in Azure too (case-insensitive); give one another azureName.`,
      related: [{ at: first.at, message: `"${brief(first.name, 40)}" is first used here.` }],
      fixes: () =>
        azureNameFixes(at, context.descriptor.protectedItems?.items ?? [], context.facts),
    };
  },
});
