/** What can be deployed today: vault, storage, networks, Hyper-V sites, policies. */
import type { Deployment } from '../../deployment/deployment.ts';
import type {
  ResolvedStorageAccount,
  ResolvedVirtualNetwork,
} from '../../deployment/resolved.generated.ts';
import { brief } from '../../text/brief.ts';
import type { Resource, Template } from '../template/resource-tree.ts';
import { StageBuilder } from '../template/stage-builder.ts';
import { isSameName, itemInWords, segmentFault } from './azure-item-names.ts';
import { leaveWhatIsNoResource } from './left-out.ts';
import { addPolicies } from './policy-resources.ts';
import { scenarioOfDeployment, type ReplicatedScenario } from './replicated-scenario.ts';
import { fabricType, storageAccountType, vaultType, virtualNetworkType } from './resource-types.ts';
import { remarkOnScenario } from './scenario-remarks.ts';

/**
 * Which resource groups a template is for: that of the vault, alone or beside templates of the others,
 * another one by name, or all of them.
 */
export type GroupChoice = 'own' | 'beside' | 'all' | { readonly named: string };

/** Makes the template of what can be deployed today. Without a scenario it has no policies. */
export function mainStage(deployment: Deployment, groups: GroupChoice = 'own'): Template {
  const builder = new StageBuilder('main', deployment);
  const scenario = scenarioOfDeployment(deployment);
  if (typeof groups === 'object') {
    addAzureItems(builder, groups);
    return { ...builder.template(), group: groups.named };
  }
  remarkOnScenario(builder, scenario);
  if (scenario?.facts.inMage === true) builder.leave('vault', 'nothing of it can be deployed');
  else {
    const vault = vaultOf(builder);
    if (scenario?.facts.target === 'secondary') leaveAzureItems(builder);
    else addAzureItems(builder, groups);
    if (scenario !== undefined) {
      addSites(builder, scenario, vault);
      addPolicies(builder, scenario, vault);
    }
  }
  leaveWhatIsNoResource(builder);
  return builder.template();
}

/** Returns the other resource groups of storage and networks, in the order of the descriptor. */
export function otherGroups(deployment: Deployment): readonly string[] {
  const found = new Map<string, string>();
  for (const { resourceGroup } of [...deployment.storageAccounts, ...deployment.virtualNetworks])
    if (resourceGroup !== undefined && !isOwnGroup(deployment, resourceGroup))
      found.set(resourceGroup.toLowerCase(), resourceGroup);
  return [...found.values()];
}

/** The vault: deployed, or the existing one. */
export function vaultOf(builder: StageBuilder, isExisting = false): Resource {
  const { name, location, existing } = builder.deployment.vault;
  const ask = (): Resource['name'] =>
    builder.ask('text', {
      prefix: 'vaultName',
      description: 'Name of the Recovery Services vault',
    });
  const own = {
    ...vaultType,
    prefix: 'vault',
    words: '',
    name: segmentFault(name) === undefined ? (name ?? ask()) : ask(),
  };
  if (isExisting || existing === true) return builder.refer(own);
  return builder.add({
    ...own,
    body: {
      location: builder.location(location),
      sku: { name: 'RS0', tier: 'Standard' },
      properties: { publicNetworkAccess: 'Enabled' },
    },
  });
}

/** Returns why an account or a network is in no template; undefined if it can be in one. */
export function azureItemFault({
  name,
  deploymentModel,
}: ResolvedStorageAccount | ResolvedVirtualNetwork): string | undefined {
  if (deploymentModel === 'Classic') return 'the classic deployment model has no templates';
  return segmentFault(name);
}

function addAzureItems(builder: StageBuilder, groups: GroupChoice): void {
  for (const account of builder.deployment.storageAccounts)
    if (isChosen(builder, itemInWords('storage account', account.name), account, groups))
      addAccount(builder, account);
  for (const network of builder.deployment.virtualNetworks)
    if (isChosen(builder, itemInWords('virtual network', network.name), network, groups))
      addNetwork(builder, network);
}

/** Whether a template of some groups has an item; lists it if it is in no template, or in another one. */
function isChosen(
  builder: StageBuilder,
  words: string,
  item: ResolvedStorageAccount | ResolvedVirtualNetwork,
  groups: GroupChoice,
): boolean {
  const { resourceGroup } = item;
  const fault = azureItemFault(item);
  if (typeof groups === 'object')
    return fault === undefined && isSameName(resourceGroup, groups.named);
  if (fault !== undefined) builder.leave(words, fault);
  if (fault !== undefined || groups === 'all') return fault === undefined;
  if (resourceGroup === undefined || isOwnGroup(builder.deployment, resourceGroup)) return true;
  const group = brief(resourceGroup);
  if (groups === 'own')
    builder.leave(words, `it is in resource group ${group}, not in that of the vault`);
  return false;
}

function isOwnGroup({ vault }: Deployment, group: string): boolean {
  return isSameName(group, vault.resourceGroup);
}

/** The group of a resource, where it is not the one that is deployed into. */
export function foreignGroup(
  deployment: Deployment,
  group: string | undefined,
): string | undefined {
  return group === undefined || isOwnGroup(deployment, group) ? undefined : group;
}

function addAccount(builder: StageBuilder, account: ResolvedStorageAccount): void {
  const { name = '', location, sku, resourceGroup } = account;
  builder.add({
    ...storageAccountType,
    prefix: 'storage',
    name,
    group: foreignGroup(builder.deployment, resourceGroup),
    body: {
      location: builder.location(location),
      kind: 'StorageV2',
      sku: {
        name:
          sku ??
          builder.ask('text', {
            prefix: 'storage',
            name,
            suffix: 'Sku',
            description: 'Kind of storage',
          }),
      },
      properties: {
        minimumTlsVersion: 'TLS1_2',
        allowBlobPublicAccess: false,
        supportsHttpsTrafficOnly: true,
      },
    },
  });
}

function addNetwork(builder: StageBuilder, network: ResolvedVirtualNetwork): void {
  const { name = '', location, addressSpace = [], resourceGroup } = network;
  builder.add({
    ...virtualNetworkType,
    prefix: 'network',
    name,
    group: foreignGroup(builder.deployment, resourceGroup),
    body: {
      location: builder.location(location),
      properties: {
        addressSpace: {
          addressPrefixes:
            addressSpace.length > 0
              ? addressSpace
              : builder.ask('texts', {
                  prefix: 'network',
                  name,
                  suffix: 'AddressPrefixes',
                  description: `Address ranges of virtual network ${brief(name)}, in CIDR notation`,
                }),
        },
      },
    },
  });
}

function leaveAzureItems(builder: StageBuilder): void {
  const { storageAccounts, virtualNetworks } = builder.deployment;
  if (storageAccounts.length > 0)
    builder.leave('storageAccounts', 'the scenario replicates to a secondary site');
  if (virtualNetworks.length > 0)
    builder.leave('virtualNetworks', 'the scenario replicates to a secondary site');
}

function addSites(
  builder: StageBuilder,
  { isHyperVToAzure, facts }: ReplicatedScenario,
  vault: Resource,
): void {
  if (!isHyperVToAzure || facts.vmm) return;
  for (const { name } of builder.deployment.hyperVSites) {
    const fault = segmentFault(name);
    if (fault !== undefined || name === undefined)
      builder.leave(itemInWords('Hyper-V site', name), fault ?? '');
    else
      builder.add({
        ...fabricType,
        prefix: 'site',
        name,
        parent: vault,
        body: { properties: { customDetails: { instanceType: 'HyperVSite' } } },
      });
  }
}
