import type { DescriptorModel, StorageAccount } from '../descriptor/model.generated.ts';

/**
 * Returns the deployment model of accounts and networks that declare none: in the classic portal
 * undeclared means classic.
 */
export function defaultDeploymentModel({
  portal,
}: DescriptorModel): NonNullable<StorageAccount['deploymentModel']>['value'] {
  return portal?.value === 'classic' ? 'Classic' : 'ResourceManager';
}
