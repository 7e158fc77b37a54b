import type { ArgumentValues } from './argument-values.ts';
import type { HclBlock } from './hcl-tree.ts';

/** The versions of azurerm that know all arguments that are written. */
const azurerm = { source: 'hashicorp/azurerm', version: '>= 4.0, < 6.0' };

const subscriptionId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The blocks that say which provider deploys, and where. A name of a subscription is no id. */
export function providerBlocks(
  subscription: string | undefined,
  values: ArgumentValues,
): readonly HclBlock[] {
  const isId = subscription !== undefined && subscriptionId.test(subscription);
  const id = values.named(
    'subscription_id',
    'string',
    'Id of the Azure subscription',
    isId ? subscription : undefined,
  );
  const required = { type: 'required_providers', labels: [], values: { azurerm } };
  return [
    { type: 'terraform', labels: [], values: {}, blocks: [required] },
    {
      type: 'provider',
      labels: ['azurerm'],
      values: { subscription_id: id },
      blocks: [{ type: 'features', labels: [], values: {} }],
    },
  ];
}
