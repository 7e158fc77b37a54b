import { scalarText } from '../../edits/edits.ts';
import type { ProtectedItem } from '../../descriptor/model.generated.ts';
import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { rule, type Context, type Fix } from '../rule.ts';

const nics = 'cloud: Gold\nos: Windows Server 2012 R2\ndisks: [127]\nnics: ';

/**
 * Every VM network that a machine's adapters use is mapped to an Azure network. A descriptor without
 * any mapping is reported once, by the rule on missing blocks.
 */
export default rule({
  name: 'vm-network-not-mapped',
  enforces: ['ASR143'],
  block: 'protectedItem',
  docs: {
    bad: machine(`${nics}[{ network: ⟦Test-VMNet⟧ }]`, 'hyperv-vmm-to-azure'),
    good: machine(`${nics}[{ network: Prod-VMNet }]`, 'hyperv-vmm-to-azure'),
  },
  *check(item, context) {
    const { count, isDeclared } = context;
    if (count('networkMappings') === 0) return;
    const reported = new Set<string>();
    for (const { network } of item.nics?.items ?? []) {
      if (network === undefined || reported.has(network.value.toLowerCase())) continue;
      if (isDeclared('vmNetwork', network.value)) continue;
      if (context.hasOpenName('vmNetwork', 'definition')) return;
      reported.add(network.value.toLowerCase());
      yield {
        at: network,
        message: `VM network ${brief(network.value)} is not mapped to an Azure network; add it to networkMappings.`,
        fixes: () => mapping(network.value, item, context),
      };
    }
  },
});

/** Maps it to the network the machine names, else to the first one. */
function mapping(
  source: string,
  { virtualNetwork }: ProtectedItem,
  { descriptor, isDeclared, addToList }: Context,
): Fix[] {
  const own = virtualNetwork?.value;
  const declared = own !== undefined && isDeclared('virtualNetwork', own);
  const target = declared ? own : descriptor.virtualNetworks?.items[0]?.name?.value;
  if (target === undefined) return [];
  const pair = `{ source: ${scalarText(source)}, target: ${scalarText(target)} }`;
  const edits = addToList('networkMappings', pair);
  return [{ title: `Map it to ${brief(target)}`, kind: 'plan', edits }];
}
