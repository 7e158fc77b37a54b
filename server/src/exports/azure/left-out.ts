/** What no template can have although a descriptor declares it (`exports.md` 5). */
import type { Deployment } from '../../deployment/deployment.ts';
import type { StageBuilder } from '../template/stage-builder.ts';
import { scenarioOfDeployment } from './replicated-scenario.ts';

/** Lists what is left out in every format, and why. */
export function leaveWhatIsNoResource(builder: StageBuilder): void {
  const { deployment } = builder;
  const { protectedItems, vCenterServers, tags, vault, failback } = deployment;
  if (protectedItems.length > 0)
    builder.leave(
      `protected items (${protectedItems.length})`,
      'enabling replication is an operation with a cost; do it in the portal',
    );
  const onPremises = onPremisesBlocks(deployment);
  if (onPremises.length > 0)
    builder.leave(
      onPremises.join(', '),
      'prepared and registered on-premises; the checklist lists what they need',
    );
  if (vCenterServers.length > 0)
    builder.leave('vCenterServers', 'ids of process server and account come with registration');
  if (deployment.hyperVSites.length > 0 && !isWithoutVmm(deployment))
    builder.leave('hyperVSites', 'the scenario has none');
  if (tags !== undefined || protectedItems.some((item) => item.tags !== undefined))
    builder.leave('tags', 'only what Site Recovery needs is exported');
  if (vault.privateEndpoints === true)
    builder.leave('vault.privateEndpoints', 'network access of the vault is decided elsewhere');
  const operations = [
    ...((deployment.failover.types?.length ?? 0) > 0 ? ['failover'] : []),
    ...(failback === undefined ? [] : ['failback']),
    ...(deployment.drills.length > 0 ? ['drills'] : []),
  ];
  if (operations.length > 0) builder.leave(operations.join(', '), 'operations, not resources');
}

function isWithoutVmm(deployment: Deployment): boolean {
  const scenario = scenarioOfDeployment(deployment);
  return scenario?.isHyperVToAzure === true && !scenario.facts.vmm;
}

/** The declared blocks of servers. */
function onPremisesBlocks(deployment: Deployment): readonly string[] {
  const lists = [
    'processServers',
    'masterTargetServers',
    'vSphereHosts',
    'vmmServers',
    'hyperVHosts',
    'hyperVClusters',
  ] as const;
  return [
    ...(deployment.configurationServer === undefined ? [] : ['configurationServer']),
    ...lists.filter((key) => deployment[key].length > 0),
    ...(deployment.outbound === undefined ? [] : ['outbound']),
  ];
}
