/** Values of Azure's side that follow from others. */
import { defaultDeploymentModel } from '../domain/deployment-models.ts';
import { derivation, type Derivation } from './derivation.ts';

const home = derivation('vault.location', ({ around }) => around.home);
const resourceGroup = derivation(
  'vault.resourceGroup',
  ({ around: { model } }) => model.vault?.resourceGroup?.value,
);
const deploymentModel = derivation('portal', ({ around }) => defaultDeploymentModel(around.model));
const policyName = derivation('name', ({ around }) => around.policyName);

/** What a policy holds where the descriptor does not say: a figure of the profile. */
const figure = (key: string): Derivation =>
  derivation(['scenario', 'profile'], ({ around: { catalogue, scenario } }) =>
    scenario === undefined ? undefined : catalogue.facts.replicationPolicy[key]?.[scenario.code],
  );

/** By row of the format. */
export const azureDerivations: Readonly<Record<string, Derivation>> = {
  name: derivation('file', ({ around }) => around.fileName),
  'storageAccounts[].deploymentModel': deploymentModel,
  'storageAccounts[].location': home,
  'storageAccounts[].resourceGroup': resourceGroup,
  'virtualNetworks[].deploymentModel': deploymentModel,
  'virtualNetworks[].location': home,
  'virtualNetworks[].resourceGroup': resourceGroup,
  'networkMappings[].vmmServer': derivation('vmmServers[].name', ({ around: { model } }) => {
    const [first, ...others] = model.vmmServers?.items ?? [];
    return others.length === 0 ? first?.name?.value : undefined;
  }),
  ...Object.fromEntries(
    ['replicationPolicy', 'replicationPolicies[]'].flatMap((block) => [
      [`${block}.name`, policyName],
      ...[
        'recoveryPointRetentionHours',
        'appConsistentSnapshotFrequencyHours',
        'copyFrequencySeconds',
        'rpoThresholdMinutes',
      ].map((key) => [`${block}.${key}`, figure(key)] as const),
    ]),
  ),
};
