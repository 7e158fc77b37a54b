/** What the rules on networks and storage accounts in the classic portal have in common. */
import { setValue } from '../edits/edits.ts';
import type { VirtualNetwork } from '../descriptor/model.generated.ts';
import type { Context, Report } from './rule.ts';

/** The finding that the classic portal cannot use something of Resource Manager. */
export function* inClassicPortal(
  what: 'network' | 'storage account',
  { deploymentModel }: Pick<VirtualNetwork, 'deploymentModel'>,
  { descriptor: { portal } }: Context,
): Iterable<Report> {
  if (portal?.value !== 'classic') return;
  if (deploymentModel?.value !== 'ResourceManager') return;
  yield {
    at: deploymentModel,
    message: `The classic portal cannot use a Resource Manager ${what}; use a classic one or the Azure portal.`,
    related: [{ at: portal, message: 'The classic portal is chosen here.' }],
    fixes: () => [
      { title: 'Use Classic', kind: 'plan', edits: [setValue(deploymentModel, 'Classic')] },
      { title: 'Use the Azure portal', kind: 'plan', edits: [setValue(portal, 'azure')] },
    ],
  };
}
